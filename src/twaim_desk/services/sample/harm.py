"""Two files on harm of a sample office: one settled and closed, one before its committee."""

from datetime import date, datetime, timedelta
from typing import cast

from twaim_desk.clock import RIYADH
from twaim_desk.db.models.harm import HarmApproval, HarmEvent, HarmFile, HarmMinutes
from twaim_desk.domain.harm import CLOSED, OPEN, Finding, Ground, HarmAct
from twaim_desk.domain.numbering import harm_number
from twaim_desk.domain.profile import Purpose
from twaim_desk.services.sample.people import Row
from twaim_desk.services.sample.teller import Teller, Told

_HALALAS = 120_000
_FILES = 2
_DAYS_LATER = 3


def files_of(teller: Teller, complaints: list[Row], members: list[Row]) -> tuple[Told, list[Row]]:
    """The files that came of the last complaints by name, and the counters they leave.

    Nothing is drawn for them.
    """
    named = [one for one in complaints if one["person_id"] and one["kind"] == "complaint"]
    files = [_file(teller, at, one) for at, one in enumerate(named[-_FILES:], start=1)]
    last: dict[int, int] = {}
    for one in files:
        year = teller.association.forms.table.from_gregorian(cast(date, one["opened_on"])).year
        last[year] = last.get(year, 0) + 1
        prefix = teller.association.profile.number_prefix
        one["number"] = harm_number(prefix, year, last[year])
    events = _settled(teller, files[0]) if files else []
    minutes, approvals = _looked_into(teller, files[1:], members)
    counters: list[Row] = [
        {"series": "harm", "year": year, "last": count} for year, count in last.items()
    ]
    told: Told = [
        (HarmFile, files), (HarmMinutes, minutes), (HarmApproval, approvals), (HarmEvent, events),
    ]  # fmt: skip
    return told, counters


def _file(teller: Teller, number: int, complaint: Row) -> Row:
    settled, opened = number == 1, cast(date, complaint["received_on"])
    return {
        "id": number,
        "number": "",
        "person_id": complaint["person_id"],
        "request_id": complaint["request_id"],
        "complaint_id": complaint["id"],
        "harm": teller.words.harm,
        "size": teller.words.harm_size,
        "halalas": _HALALAS,
        "cause": teller.words.harm_cause,
        "state": CLOSED if settled else OPEN,
        "ground": Ground.SETTLEMENT if settled else None,
        "opened_on": opened,
        "closed_on": min(opened + timedelta(days=_DAYS_LATER), teller.until) if settled else None,
        "by_id": teller.users["supervisor"],
    }


def _settled(teller: Teller, file: Row) -> list[Row]:
    words, opened = teller.words, cast(date, file["opened_on"])
    closed = cast(date, file["closed_on"])
    return [
        _event(teller, file, HarmAct.NEGOTIATE, opened, words.negotiated)
        | {"who": words.with_whom},
        _event(teller, file, HarmAct.SETTLE, opened, words.agreed) | {"halalas": _HALALAS},
        _event(teller, file, HarmAct.PAY, closed, words.agreed)
        | {"halalas": _HALALAS, "reference": words.voucher},
        _event(teller, file, HarmAct.CLOSE, closed, words.agreed),
    ]


def _event(teller: Teller, file: Row, act: HarmAct, day: date, text: str) -> Row:
    return {
        "harm_id": file["id"],
        "kind": act,
        "text": text,
        "who": None,
        "reference": None,
        "halalas": None,
        "done_on": None if act is HarmAct.CLOSE else day,
        "happened_at": _noon(day),
        "by_id": teller.users["supervisor"],
    }


def _looked_into(
    teller: Teller, files: list[Row], members: list[Row]
) -> tuple[list[Row], list[Row]]:
    """Minutes that the first of the members has signed, where there is such a committee."""
    profile = teller.association.profile
    committee = next((one.id for one in profile.committees if one.purpose is Purpose.HARM), None)
    sat = [one["id"] for one in members if one["committee"] == committee]
    if not files or not sat:
        return [], []
    day, by = cast(date, files[0]["opened_on"]), teller.users["secretary"]
    minutes: Row = {
        "id": 1,
        "harm_id": files[0]["id"],
        "committee": committee,
        "held_on": day,
        "sitting": {"members": sat, "in_office": sat},
        "harm": teller.words.harm,
        "size": teller.words.harm_size,
        "causes": teller.words.harm_cause,
        "finding": Finding.ASSOCIATION,
        "written_at": _noon(day),
        "by_id": by,
    }
    signed: Row = {
        "minutes_id": 1, "member_id": sat[0], "approves": True, "note": None, "signed_on": day,
        "noted_at": _noon(day), "by_id": by,
    }  # fmt: skip
    return [minutes], [signed]


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=RIYADH)
