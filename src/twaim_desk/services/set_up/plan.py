"""From what was typed to the office that is to be made."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import tomli_w

from twaim_desk.clock import Clock
from twaim_desk.db.models.follow_up import CommitteeMember
from twaim_desk.db.models.office import Setting
from twaim_desk.domain.forms import Forms
from twaim_desk.domain.profile import Profile
from twaim_desk.services import form_rows, logo
from twaim_desk.services.before_office import (
    Association,
    association,
    association_of,
    shipped_calendar,
)
from twaim_desk.services.office import Furnishing, NewUser, Recovery, create
from twaim_desk.services.set_up import answers
from twaim_desk.services.set_up.draft import Typed, drop_draft

BACKUP_PLACE = "backup.second_place"
LETTERHEAD = (
    "name", "supervised_by", "licence", "licence_year", "unified_number", "address", "phone",
    "email", "website", "account",
)  # fmt: skip
DUTIES = ("chair", "secretary", "member_1", "member_2", "member_3")
WITHOUT = "without"  # typed into a step that may be left out, when it was
LOGO = "logo"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is to have an account."""

    name: str
    full_name: str
    role: str
    password: str = field(repr=False)


def association_in(forms: Forms, typed: Typed) -> Association | None:
    """The association that was chosen, as it ships."""
    profile = forms.profiles.get(typed.get("association", {}).get("profile", ""))
    if profile is None:
        return None
    return association_of(profile, forms.policies[profile.policy], shipped_calendar())


def shipped_head(profile: Profile) -> dict[str, str]:
    """The letterhead of a profile as it ships, as if it had been typed."""
    written = {name: getattr(profile.letterhead, name) or "" for name in LETTERHEAD}
    return written | {"prefix": profile.number_prefix}


def make_office(
    folder: Path, typed: Typed, people: list[Person], recovery: Recovery, clock: Clock
) -> None:
    """The office that was set up, in one go; what was typed goes away with the draft."""
    profile = typed["association"]["profile"]
    text = profile_text(profile, typed, clock())
    furnishing = Furnishing(
        forms={form_rows.profile_path(profile): text},
        rows=(*_settings(typed), *_members(profile, typed, clock())),
        recovery=recovery,
    )
    users = [NewUser(one.name, one.role, one.password, one.full_name) for one in people]
    made = create(folder, profile, users, clock, furnishing=furnishing)
    made.desk.store.dispose()
    drop_draft(folder)


def profile_text(profile: str, typed: Typed, now: datetime) -> str:
    """The profile of the association with its own letterhead, prefix and ceiling."""
    shipped = form_rows.source_of({}).read(Path(form_rows.profile_path(profile)))
    values: dict[str, Any] = tomllib.loads(shipped.decode())
    head = typed.get("letterhead", {})
    written = {name: answers.any_text(head.get(name, "")) for name in LETTERHEAD}
    written["unified_number"] = answers.unified_number(written["unified_number"])
    values["letterhead"] = {name: text for name, text in written.items() if text}
    values["number_prefix"] = answers.prefix(head.get("prefix", ""))
    values |= _ceiling(profile, typed.get("ceiling", {}), now)
    return tomli_w.dumps(values)


def _ceiling(profile: str, typed: Mapping[str, str], now: datetime) -> dict[str, Any]:
    if not typed or typed.get(WITHOUT):
        return {}
    chosen = association(profile)
    days = answers.ceiling_days(chosen.profile, chosen.policy)(typed["days"])
    on = answers.past_day(chosen, now.date())(typed["on"])
    session = answers.some_text(typed["session"])
    return {"ceiling": {"working_days": days, "session": session, "on": on}}


def _settings(typed: Typed) -> list[Setting]:
    found = {
        logo.SETTING: typed.get("letterhead", {}).get(LOGO, ""),
        BACKUP_PLACE: typed.get("backup", {}).get("place", ""),
    }
    if typed.get("backup", {}).get(WITHOUT):
        del found[BACKUP_PLACE]
    return [Setting(name=name, value=value) for name, value in found.items() if value]


def _members(profile: str, typed: Typed, now: datetime) -> list[CommitteeMember]:
    return [
        CommitteeMember(
            committee=committee.id, name=name, duty=duty.partition("_")[0], from_on=now.date()
        )
        for committee in association(profile).profile.committees
        for duty in DUTIES
        if (name := answers.any_text(typed.get(f"committee:{committee.id}", {}).get(duty, "")))
    ]
