"""Names as they come: common ones often, rare ones seldom."""

from random import Random

from twaim_desk.domain.sample_words import SampleWords


def common(chance: Random, names: tuple[str, ...]) -> str:
    """One of the names, an early one far oftener than a late one."""
    return names[min(int(chance.paretovariate(0.8)) - 1, len(names) - 1)]


def full_name(chance: Random, words: SampleWords, *, feminine: bool) -> str:
    """A name of three to five parts, as identity cards have it."""
    if chance.random() < 0.03:
        return chance.choice(words.foreign)
    first = common(chance, words.women if feminine else words.men)
    fathers = [common(chance, words.men) for _ in range(chance.choice((1, 2, 2, 3)))]
    of = "بنت" if feminine else "بن"
    middle = f"{of} {' بن '.join(fathers)}" if chance.random() < 0.4 else " ".join(fathers)
    return f"{first} {middle} {common(chance, words.families)}"
