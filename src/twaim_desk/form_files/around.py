"""The forms around a form file, to which it may refer."""

from dataclasses import dataclass

from twaim_desk.domain.forms import Forms


@dataclass(frozen=True, slots=True)
class Around:
    """The forms as far as they could be read; `unread` has folder and name of the others."""

    forms: Forms
    unread: frozenset[tuple[str, str]] = frozenset()

    def lacks(self, folder: str, name: str) -> bool:
        """Whether there is no such form; one that cannot be read is refused by itself."""
        known: dict[str, object] = getattr(self.forms, folder)
        return name not in known and (folder, name) not in self.unread

    def committees(self) -> frozenset[str] | None:
        """The committees of all associations, or None where not all of them can be known."""
        profiles = self.forms.profiles.values()
        if not profiles or any(folder == "profiles" for folder, _ in self.unread):
            return None
        return frozenset(one.id for profile in profiles for one in profile.committees)
