"""What must be true of a profile against its policy and the services it offers."""

import re

from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import MOST_REST_DAYS, Profile, Purpose
from twaim_desk.domain.promise import least_ceiling
from twaim_desk.domain.service import Service
from twaim_desk.form_files.around import Around
from twaim_desk.form_files.common_checks import (
    check_file_name,
    check_ids,
    check_range,
    check_repeated,
)
from twaim_desk.form_files.policy_checks import LONGEST_PERIOD
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts
from twaim_desk.texts.visits import CATEGORIES


def check_profile(profile: Profile, form: FormFile, around: Around) -> None:
    """Note everything in the profile that its policy or its services do not allow."""
    check_file_name(profile.id, form)
    check_ids([committee.id for committee in profile.committees], form, "committees")
    for key in ("channels", "tools", "services"):
        check_repeated(getattr(profile, key), form, key)
    if not re.fullmatch("[A-Z]{2,4}", profile.number_prefix):
        form.refuse(("number_prefix",), texts.BAD_PREFIX)
    if not _is_weekend(profile):
        form.refuse(("weekend",), texts.BAD_WEEKEND)
    if profile.person not in around.forms.people:
        form.refuse(("person",), texts.UNKNOWN_PERSON, value=profile.person)
    if all(committee.purpose is not Purpose.STUDY for committee in profile.committees):
        form.refuse(("committees",), texts.NO_COMMITTEE)
    policy = around.forms.policies.get(profile.policy)
    if policy is not None:
        _check_against_policy(profile, policy, form)
    elif around.lacks("policies", profile.policy):
        form.refuse(("policy",), texts.UNKNOWN_POLICY, value=profile.policy)
    _check_services(profile, form, around)
    _check_liaison(profile, form, around)
    check_range(profile.answer_within, 1, LONGEST_PERIOD, ("answer_within",), form)


def _check_liaison(profile: Profile, form: FormFile, around: Around) -> None:
    for at, officer in enumerate(profile.liaison):
        for number, name in enumerate(officer.categories):
            if name not in around.forms.categories:
                where = ("liaison", at, "categories", number)
                form.refuse(where, texts.UNKNOWN_CATEGORY, value=name)
        for number, name in enumerate(officer.subjects):
            if name not in CATEGORIES:
                where = ("liaison", at, "subjects", number)
                form.refuse(where, texts.UNKNOWN_SUBJECT, value=name)


def _is_weekend(profile: Profile) -> bool:
    return 1 <= len(set(profile.weekend)) == len(profile.weekend) <= MOST_REST_DAYS


def _check_against_policy(profile: Profile, policy: Policy, form: FormFile) -> None:
    channels = {named.channel for named in policy.channels}
    for at, channel in enumerate(profile.channels):
        if channel not in channels:
            form.refuse(("channels", at), texts.CHANNEL_NOT_IN_POLICY, value=channel)
    tools = {tool.id for tool in policy.tools}
    for at, tool in enumerate(profile.tools):
        if tool not in tools:
            form.refuse(("tools", at), texts.TOOL_NOT_IN_POLICY, value=tool)
    _check_ceiling(profile, policy, form)


def _check_ceiling(profile: Profile, policy: Policy, form: FormFile) -> None:
    if profile.ceiling is None:
        return
    where = ("ceiling", "working_days")
    days = profile.ceiling.working_days
    if policy.reply.max_working_days is not None:
        form.refuse(("ceiling",), texts.CEILING_NOT_ALLOWED)
        return
    check_range(days, 1, LONGEST_PERIOD, where, form)
    shortest = policy.reply.min_calendar_days or 1
    if _is_weekend(profile) and 1 <= shortest <= LONGEST_PERIOD:  # else refused elsewhere
        least = least_ceiling(shortest, frozenset(day.number for day in profile.weekend))
        if 1 <= days < least:
            form.refuse(where, texts.CEILING_TOO_SHORT, least=least)


def _check_services(profile: Profile, form: FormFile, around: Around) -> None:
    for at, name in enumerate(profile.services):
        service = around.forms.services.get(name)
        if service is not None:
            _check_service(profile, service, at, form, around)
        elif around.lacks("services", name):
            form.refuse(("services", at), texts.UNKNOWN_SERVICE, value=name)


def _check_service(
    profile: Profile, service: Service, at: int, form: FormFile, around: Around
) -> None:
    where = ("services", at)
    if service.committee not in {committee.id for committee in profile.committees}:
        sentence = texts.COMMITTEE_OF_SERVICE
        form.refuse(where, sentence, service=service.id, value=service.committee)
    if profile.person in around.forms.people and profile.person not in service.people:
        form.refuse(where, texts.PERSON_OF_SERVICE, service=service.id)
    if service.builds_on is not None and service.builds_on not in profile.services:
        sentence = texts.BUILT_ON_NOT_OFFERED
        form.refuse(where, sentence, service=service.id, value=service.builds_on)
