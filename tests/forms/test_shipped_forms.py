"""The forms that ship: sound, complete, and written as one writes Arabic."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.calendars import shipped
from twaim_desk import paths
from twaim_desk.domain.conditions import Fact, FactTest, hold, limit_of
from twaim_desk.domain.digits import fold_digits
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.policy import Adoption
from twaim_desk.domain.profile import Letterhead, Profile, Purpose
from twaim_desk.domain.service import (
    AmountKind,
    AnswerKind,
    Question,
    Service,
    needed_documents,
    unmet_conditions,
)
from twaim_desk.form_files import FormFileError, check_file, read_forms

FOLDER = paths.shipped("forms")
FILES = sorted(FOLDER.rglob("*.toml"))
files = pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(FOLDER).as_posix())


@cache
def forms() -> Forms:
    return read_forms(FOLDER)


PROFILES = sorted(forms().profiles.values(), key=lambda profile: profile.id)
SERVICES = sorted(forms().services.values(), key=lambda service: service.id)
profiles = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
few = settings(max_examples=30)  # of each of the services
services = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.id)


def refused(folder: Path, profile: Profile, old: str, new: str) -> str:
    """What is said when something is replaced in a profile of a copy of the forms."""
    shutil.copytree(FOLDER, folder)
    path = folder / "profiles" / f"{profile.id}.toml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(FormFileError) as caught:
        check_file(path)
    return caught.value.user_message


# Everything is read


@files
def test_every_file_is_sound(path: Path) -> None:
    assert check_file(path) is not None


def test_everything_is_read_together() -> None:
    assert set(forms().profiles) == {"twaim", "general", "khair-albiqa", "awj", "dumat-nahhal"}
    assert set(forms().policies) == {"000", "001", "002", "003", "004"}
    assert {profile.policy for profile in PROFILES} == set(forms().policies)
    assert shipped().table.last_year == 1484
    for folder, read in (
        ("profiles", set(forms().profiles)),
        ("policies", set(forms().policies)),
        ("services", set(forms().services)),
    ):
        assert {path.stem for path in (FOLDER / folder).iterdir()} == read


def test_nothing_is_there_for_nobody() -> None:
    """Every service is offered, every paper and every group of people is asked for."""
    assert {name for profile in PROFILES for name in profile.services} == set(forms().services)
    papers = {paper.document for service in SERVICES for paper in service.documents}
    assert papers == set(forms().documents)
    groups = {group for service in SERVICES for group in service.categories}
    assert groups == set(forms().categories)
    assert {name for service in SERVICES for name in service.people} == set(forms().people)


# Profiles


@profiles
def test_a_profile_offers_only_channels_of_its_policy(profile: Profile, tmp_path: Path) -> None:
    policy = forms().policies[profile.policy]
    named = {one.channel for one in policy.channels}
    assert profile.channels
    assert set(profile.channels) <= named
    assert any(channel.can_answer for channel in profile.channels)
    clauses = {clause.id for clause in policy.clauses}
    assert {one.clause for one in policy.channels} <= clauses
    foreign = "fax" if "fax" not in named else "private_message"
    assert foreign not in named
    said = refused(tmp_path / "forms", profile, "channels = [", f'channels = ["{foreign}", ')
    assert f"«{foreign}»" in said


@profiles
def test_a_profile_has_only_tools_of_its_policy(profile: Profile, tmp_path: Path) -> None:
    policy = forms().policies[profile.policy]
    named = [tool.id for tool in policy.tools]
    assert set(profile.tools) <= set(named)
    assert {tool.clause for tool in policy.tools} <= {clause.id for clause in policy.clauses}
    said = refused(tmp_path / "forms", profile, "tools = [", 'tools = ["crystal_ball", ')
    assert "«crystal_ball»" in said


def test_letterheads_hold_what_the_policies_state() -> None:
    """000 and 002 print a letterhead, 003 and 004 name the association, 001 names nobody."""
    twaim, khair = forms().profiles["twaim"].letterhead, forms().profiles["khair-albiqa"].letterhead
    assert twaim == Letterhead(
        name="الجمعية التعاونية متعددة الأغراض بالتويم",
        supervised_by="وزارة الموارد البشرية والتنمية الاجتماعية",
        licence="10017",
        licence_year="1442",
        address="الرياض، محافظة المجمعة، التويم",
        phone="0553757667",
        email="twaim2030@gmail.com",
        website="www.twaim.org",
        account="twaim2030",
    )
    assert khair.name == "جمعية أوقاف خير البقاع التنموية"
    assert (khair.licence, khair.unified_number) == ("2170", "7026477542")
    assert khair.email == "khair.alpeqa3@gmail.com"
    assert forms().profiles["awj"].letterhead.name == (
        "جمعية أوج للتدريب والتطوير والاستشارات التعاونية"
    )
    assert forms().profiles["dumat-nahhal"].letterhead.name == (
        "الجمعية التعاونية لنحّالي دومة الجندل"
    )


def test_who_adopted_a_policy_is_kept_as_it_states_it() -> None:
    kept = {policy.id: policy.adopted for policy in forms().policies.values() if policy.adopted}
    assert kept == {"003": Adoption("مجلس الإدارة", "12", date(2022, 12, 25))}


@pytest.mark.parametrize("name", ["twaim", "khair-albiqa"])
def test_every_word_of_a_letterhead_stands_in_its_policy(name: str) -> None:
    profile = forms().profiles[name]
    clauses = forms().policies[profile.policy].clauses
    heading = fold_digits(next(one.text for one in clauses if one.id == "الترويسة"))
    for value in asdict(profile.letterhead).values():
        for words in re.split("، ", fold_digits(value or "")):
            assert words in heading


@pytest.mark.parametrize("name", ["general", "awj", "dumat-nahhal"])
def test_what_no_policy_states_is_left_out_of_the_letterhead(name: str) -> None:
    stated = {key for key, value in asdict(forms().profiles[name].letterhead).items() if value}
    assert stated == {"name"}


def test_numbers_of_requests_cannot_be_taken_for_those_of_another_association() -> None:
    assert len({profile.number_prefix for profile in PROFILES}) == len(PROFILES)


@profiles
def test_a_profile_can_serve(profile: Profile) -> None:
    purposes = {committee.purpose for committee in profile.committees}
    assert purposes == set(Purpose)
    assert profile.services
    assert profile.person in forms().people


# Services

OPEN_TO_ALL = {"membership", "share_transfer", "training_seat"}  # whoever meets the conditions


@services
def test_every_service_states_categories_conditions_papers_and_amount(service: Service) -> None:
    assert len(SERVICES) >= 8
    assert bool(service.categories) == (service.id not in OPEN_TO_ALL)
    assert service.conditions
    for condition in service.conditions:
        assert condition.say != condition.otherwise
        assert condition.otherwise.endswith(".")
    assert service.documents
    assert service.amount.what
    assert service.amount.every_months == 0 or service.amount.times >= 1
    if service.amount.kind is AmountKind.MONEY:
        assert service.amount.ceiling_riyals is not None
    assert service.questions
    for question in service.questions:
        assert question.ask.endswith("؟")
    assert any(profile.committees for profile in PROFILES if service.id in profile.services)


@services
def test_a_service_asks_first_what_decides_a_later_question(service: Service) -> None:
    """The interview goes from the top down."""
    base = forms().services.get(service.builds_on or "")
    known = {question.id for question in base.questions} if base else set()
    known |= {"category", "age", "gender", "citizen"}
    for question in service.questions:
        assert {fact for test in question.when for fact in test.facts()} <= known
        known.add(question.id)


# Conditions of the services, for any answers

texts_typed = st.text(max_size=5)


def answers_to(question: Question) -> st.SearchStrategy[Fact]:
    """What can be answered to a question."""
    if question.kind is AnswerKind.CHOICE:
        return st.sampled_from([choice.id for choice in question.choices])
    if question.kind is AnswerKind.YES_NO:
        return st.booleans()
    if question.kind in {AnswerKind.NUMBER, AnswerKind.MONEY}:
        return st.integers(0, 40) | st.integers(0, 100_000)
    return texts_typed


def questions_of(service: Service) -> tuple[Question, ...]:
    base = forms().services.get(service.builds_on or "")
    return service.questions if base is None else (*base.questions, *service.questions)


@st.composite
def interviews(draw: st.DrawFn, service: Service) -> dict[str, Fact]:
    """The facts after an interview in which every question was asked that had to be."""
    facts: dict[str, Fact] = {
        "category": draw(st.sampled_from(service.categories or tuple(forms().categories))),
        "age": draw(st.integers(0, 120)),
        "gender": draw(st.sampled_from(["male", "female"])),
        "citizen": draw(st.booleans()),
    }
    for question in questions_of(service):
        if hold(question.when, facts) and (question.required or draw(st.booleans())):
            facts[question.id] = draw(answers_to(question))
    return facts


members: st.SearchStrategy[dict[str, Fact]] = st.fixed_dictionaries(
    {},
    optional={
        "member.age": st.integers(0, 120),
        "member.kin": st.sampled_from(["spouse", "son", "daughter", "sibling", "other"]),
        "member.gender": st.sampled_from(["male", "female"]),
        "member.studies": st.booleans(),
        "member.works": st.booleans(),
        "member.married": st.booleans(),
        "member.disabled": st.booleans(),
    },
)
families = st.lists(members, max_size=4)
any_fact: st.SearchStrategy[Fact] = (
    st.booleans() | st.integers() | texts_typed | st.sampled_from(["widow", "none", "son"])
)


def fact_tests_of(service: Service) -> Iterator[FactTest]:
    for question in service.questions:
        yield from question.when
    for condition in service.conditions:
        yield from (*condition.when, *condition.holds)
    for paper in service.documents:
        yield from paper.when


@services
@few
@given(data=st.data())
def test_conditions_can_be_evaluated_for_any_facts(service: Service, data: st.DataObject) -> None:
    """Facts of any type, given or not, even where the question takes another."""
    names = sorted({fact for test in fact_tests_of(service) for fact in test.facts()})
    random_facts = st.dictionaries(st.sampled_from(names or ["age"]), any_fact)
    facts = data.draw(random_facts)
    family = tuple(data.draw(st.lists(random_facts, max_size=3)))
    for paper, at in needed_documents(service, facts, family):
        assert paper in service.documents
        assert at is None or 0 <= at < len(family)
    assert set(unmet_conditions(service, facts)) <= set(service.conditions)
    for question in service.questions:
        assert hold(question.when, facts) in {True, False}
    for test in fact_tests_of(service):
        limit_of(test, facts)


@services
@few
@given(data=st.data())
def test_what_decides_a_condition_has_been_asked(service: Service, data: st.DataObject) -> None:
    """Else a person is refused for an answer that nobody asked of him."""
    facts = data.draw(interviews(service))
    optional = {question.id for question in questions_of(service) if not question.required}
    for condition in service.conditions:
        if hold(condition.when, facts):
            looked_at = {fact for test in condition.holds for fact in test.facts()}
            assert looked_at - optional <= set(facts)


@services
@few
@given(data=st.data())
def test_after_an_interview_papers_and_conditions_are_known(
    service: Service, data: st.DataObject
) -> None:
    facts, family = data.draw(interviews(service)), tuple(data.draw(families))
    needed = needed_documents(service, facts, family)
    known = [(paper.document, at) for paper, at in needed]
    assert needed == needed_documents(service, dict(facts), family)
    assert all(document in forms().documents for document, _ in known)
    judged = {condition.id for condition in service.conditions if not condition.holds}
    assert not judged & {condition.id for condition in unmet_conditions(service, facts)}


@pytest.mark.parametrize("name", sorted(forms().services))
def test_limits_by_family_size_never_fall(name: str) -> None:
    """A larger family may have more, and the largest still has a limit."""
    for test in fact_tests_of(forms().services[name]):
        limits = [limit for _, limit in test.table]
        assert limits == sorted(limits)
        if test.at_most_by is not None:
            assert limit_of(test, {test.at_most_by: 20}) is not None


# The Arabic of it

LETTER = "[\u0621-\u064a\u064b-\u0652]"
MISTAKES = {
    "a Latin sign between Arabic words": rf"{LETTER}\s*[,;?]|[,;?]\s*{LETTER}",
    "two blanks": r"\s{2}",
    "tatweel": rf"{LETTER}\u0640(?<!\u0647\u0640)|\u0640{LETTER}|{LETTER}\u0647\u0640",
    "tanwin after the alef": "\u0627\u064b|\u0649\u064b",
    "a presentation form": "[\ufb50-\ufdff\ufe70-\ufeff]",
    "a Persian letter": "[\u06a9\u06aa\u06cc\u06be\u06c1\u06d5\u067e\u0686\u0698\u06af]",
    "a Persian digit": "[\u06f0-\u06f9]",
    "a blank before a stop": r"\s[،؛؟.:!](?!\S)",
    "no blank after a comma": r"[،؛](?=[^\s»)])",
    "a blank inside brackets": r"[(«]\s|\s[)»]",
    "a Latin quotation mark": "[\"“”]",
    "a mark twice": "([\u064b-\u0652])\\1",
    "a mark on nothing": "(?:^|[\\s(«])[\u064b-\u0652]",
    "a combined hamza": "[\u0653-\u0655]",
}  # fmt: skip


def strings_of(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (key, *strings_of(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from strings_of(inner)


@files
def test_arabic_is_written_as_it_should_be(path: Path) -> None:
    strings = list(strings_of(tomllib.loads(path.read_text(encoding="utf-8"))))
    assert strings
    found = [
        (mistake, text)
        for text in strings
        for mistake, pattern in MISTAKES.items()
        if re.search(pattern, text)
    ]
    assert found == []


@files
def test_brackets_are_closed(path: Path) -> None:
    for text in strings_of(tomllib.loads(path.read_text(encoding="utf-8"))):
        for opening, closing in ("()", "«»", "{}", "[]"):
            assert text.count(opening) == text.count(closing)


@pytest.mark.parametrize(
    ("mistake", "text"),
    [
        ("a Latin sign between Arabic words", "الاسم, والرقم"),
        ("a Latin sign between Arabic words", "كم الدخل?"),
        ("two blanks", "الاسم  والرقم"),
        ("tatweel", "الاســم"),
        ("tatweel", "وجهـ"),
        ("tanwin after the alef", "عضواً"),
        ("a presentation form", "ﻻ"),
        ("a Persian letter", "هندی"),
        ("a blank before a stop", "الاسم ."),
        ("no blank after a comma", "الاسم،والرقم"),
        ("a blank inside brackets", "( الاسم)"),
    ],
)
def test_a_mistake_is_seen(mistake: str, text: str) -> None:
    assert re.search(MISTAKES[mistake], text)


@pytest.mark.parametrize("text", ["1442هـ", "التاريخ: … هـ، الموافق", "عضوًا", "هدى", "(١٥)"])
def test_what_is_right_is_let_be(text: str) -> None:
    assert [mistake for mistake, pattern in MISTAKES.items() if re.search(pattern, text)] == []
