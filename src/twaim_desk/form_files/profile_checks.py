"""What must be true of a profile against its policy and the services it offers."""

import re
from collections.abc import Mapping

from twaim_desk.domain.policy import Policy
from twaim_desk.domain.profile import Profile
from twaim_desk.domain.promise import least_ceiling
from twaim_desk.domain.service import Service
from twaim_desk.form_files.common_checks import check_file_name, check_ids, check_range
from twaim_desk.form_files.policy_checks import LONGEST_PERIOD
from twaim_desk.form_files.problems import FormFile
from twaim_desk.texts import form_files as texts


def check_profile(
    profile: Profile,
    form: FormFile,
    policies: Mapping[str, Policy],
    services: Mapping[str, Service],
    people: frozenset[str],
) -> None:
    """Note everything in the profile that its policy or its services do not allow."""
    check_file_name(profile.id, form)
    check_ids([committee.id for committee in profile.committees], "committees", form)
    if not re.fullmatch("[A-Z]{2,4}", profile.number_prefix):
        form.refuse(("number_prefix",), texts.BAD_PREFIX)
    if not 1 <= len(set(profile.weekend)) == len(profile.weekend) <= 3:
        form.refuse(("weekend",), texts.BAD_WEEKEND)
    if profile.person not in people:
        form.refuse(("person",), texts.UNKNOWN_PERSON, value=profile.person)
    if all(committee.purpose.value != "study" for committee in profile.committees):
        form.refuse(("committees",), texts.NO_COMMITTEE)
    policy = policies.get(profile.policy)
    if policy is None:
        form.refuse(("policy",), texts.UNKNOWN_POLICY, value=profile.policy)
    else:
        _check_against_policy(profile, policy, form)
    _check_services(profile, services, form)


def _check_against_policy(profile: Profile, policy: Policy, form: FormFile) -> None:
    channels = {named.channel for named in policy.channels}
    for channel in profile.channels:
        if channel not in channels:
            form.refuse(("channels",), texts.CHANNEL_NOT_IN_POLICY, value=channel)
    tools = {tool.id for tool in policy.tools}
    for tool in profile.tools:
        if tool not in tools:
            form.refuse(("tools",), texts.TOOL_NOT_IN_POLICY, value=tool)
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
    weekend = frozenset(day.number for day in profile.weekend)
    least = least_ceiling(policy.reply.min_calendar_days or 0, weekend)
    if days < least:
        form.refuse(where, texts.CEILING_TOO_SHORT, least=least)


def _check_services(profile: Profile, services: Mapping[str, Service], form: FormFile) -> None:
    committees = {committee.id for committee in profile.committees}
    for name in profile.services:
        service = services.get(name)
        if service is None:
            form.refuse(("services",), texts.UNKNOWN_SERVICE, value=name)
            continue
        if service.committee not in committees:
            sentence = texts.COMMITTEE_OF_SERVICE
            form.refuse(("services",), sentence, service=name, value=service.committee)
        if service.builds_on is not None and service.builds_on not in profile.services:
            sentence = texts.BUILT_ON_NOT_OFFERED
            form.refuse(("services",), sentence, service=name, value=service.builds_on)
