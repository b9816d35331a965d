"""A sample of each paper, of people who do not exist, in the office's own letterhead and words."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from twaim_desk import form_files, paths
from twaim_desk.domain import committee_papers as house
from twaim_desk.domain import list_papers as lists
from twaim_desk.domain import papers as values
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.numbering import (
    complaint_number,
    harm_number,
    request_number,
    session_number,
)
from twaim_desk.domain.paper_parts import (
    AgreedWay,
    Issue,
    Look,
    PaperFormat,
    PrintedPromise,
    ReferralReason,
    SeenDocument,
    Served,
    Signer,
    WhyMissing,
)
from twaim_desk.domain.paper_words import PaperWords
from twaim_desk.domain.sample_words import SampleWords
from twaim_desk.domain.service import Document
from twaim_desk.paper.agenda import draw_agenda
from twaim_desk.paper.channel_slip import draw_channel_slip
from twaim_desk.paper.complaint_receipt import draw_complaint_receipt
from twaim_desk.paper.decision_notice import draw_decision_notice
from twaim_desk.paper.declaration import draw_declaration
from twaim_desk.paper.delivery_receipt import draw_delivery_receipt
from twaim_desk.paper.harm_minutes import draw_harm_minutes
from twaim_desk.paper.minutes import draw_minutes
from twaim_desk.paper.missing_slip import draw_missing_slip
from twaim_desk.paper.morning_list import draw_morning_list
from twaim_desk.paper.pause_notice import draw_pause_notice
from twaim_desk.paper.receipt import draw_receipt
from twaim_desk.paper.referral_slip import draw_referral_slip
from twaim_desk.paper.study_report import draw_study_report
from twaim_desk.services.before_office import promise_for, promise_in_words
from twaim_desk.services.office_forms import OfficeForms
from twaim_desk.texts import evidence as texts
from twaim_desk.texts import harm as harm_texts
from twaim_desk.texts import minutes as minutes_texts

_CODE = "0000-0000-0000-0000"
_PHONE = "+966 55 000 0000"
_IDENTITY_END = "0000"
_FEW = 4
_DAY = timedelta(days=1)
Drawn = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class _Invented:
    """What the papers are made of: nobody, in an office as it is."""

    forms: OfficeForms
    words: SampleWords
    on: date
    number: str
    issue: Issue
    person: Served
    service: str
    committee: str
    documents: tuple[Document, ...]
    way: AgreedWay

    @property
    def signer(self) -> Signer:
        return Signer(self.person.name, feminine=True)

    @property
    def house_issue(self) -> Issue:
        return replace(self.issue, half=None)

    @property
    def seen(self) -> tuple[SeenDocument, ...]:
        return tuple(
            SeenDocument(one.title, original_seen=True, copy_kept=False) for one in self.documents
        )

    @property
    def promise(self) -> PrintedPromise:
        association = self.forms.association
        made = promise_for(association, self.on)
        return PrintedPromise(promise_in_words(association, made), made.reply_by, made.not_before)

    @property
    def declaration(self) -> str:
        return self.words.declaration_feminine.format(name=self.person.name)

    @property
    def gifts(self) -> tuple[values.DueGift, ...]:
        return (values.DueGift(texts.GIFT, None, self.on + _DAY),)


def sample_papers(forms: OfficeForms, on: date) -> dict[str, Drawn]:
    """How each paper is drawn, by its kind; the same bytes for the same forms and day."""
    words, one = forms.papers, _invented(forms, on)
    words = replace(words, shared=replace(words.shared, sample=texts.ACROSS))
    slip, whole = _look(forms, PaperFormat.A5), _look(forms, PaperFormat.A4)
    return _slips(one, words, slip) | _of_house(one, words, whole, slip)


def _slips(one: _Invented, words: PaperWords, look: Look) -> dict[str, Drawn]:
    notice = values.DecisionNotice(
        one.issue, one.number, one.on, one.on, one.person, feminine=True, service=one.service,
        committee=one.committee, accepted=False, reason=one.words.rejections[0],
    )  # fmt: skip
    delivery = values.DeliveryReceipt(
        one.issue, one.number, one.person, one.service, one.gifts, one.signer, _IDENTITY_END
    )
    return {
        "receipt": lambda: draw_receipt(_receipt(one), words, look),
        "missing_slip": lambda: draw_missing_slip(_missing(one), words, look),
        "declaration": lambda: draw_declaration(_declaration(one), words, look),
        "referral_slip": lambda: draw_referral_slip(_referral(one), words, look),
        "channel_slip": lambda: draw_channel_slip(_channel(one), words, look),
        "decision_notice": lambda: draw_decision_notice(notice, words, look),
        "delivery_receipt": lambda: draw_delivery_receipt(delivery, words, look),
        "complaint_receipt": lambda: draw_complaint_receipt(_complaint(one), words, look),
    } | _pauses(one, words, look)


def _pauses(one: _Invented, words: PaperWords, look: Look) -> dict[str, Drawn]:
    """The notice that a promise waits, where the policy lets it wait."""
    promised = one.promise.reply_by
    if promised is None or not one.forms.association.policy.reply.may_pause:
        return {}
    notice = values.PauseNotice(
        one.issue, one.number, one.person, one.service, one.on, texts.PAUSE_REASON, promised
    )
    return {"pause_notice": lambda: draw_pause_notice(notice, words, look)}


def _of_house(one: _Invented, words: PaperWords, look: Look, slip: Look) -> dict[str, Drawn]:
    return {
        "agenda": lambda: draw_agenda(_agenda(one), words, look),
        "minutes": lambda: draw_minutes(_minutes(one), words, look),
        "harm_minutes": lambda: draw_harm_minutes(_harm(one), words, look),
        "study_report": lambda: draw_study_report(_study(one), words, look),
        "morning_list": lambda: draw_morning_list(_morning(one), words, slip),
    }


def _invented(forms: OfficeForms, on: date) -> _Invented:
    profile = forms.association.profile
    words = form_files.read_one(SampleWords, paths.shipped("forms", "sample.toml"))
    name = texts.PERSON.format(first=words.women[0], father=words.men[0], family=words.families[0])
    service = next(
        forms.forms.services[one] for one in profile.services if forms.forms.services[one].documents
    )
    committees = {one.id: one.title for one in profile.committees}
    year = forms.association.forms.table.from_gregorian(on).year
    needed = dict.fromkeys(one.document for one in service.documents)
    return _Invented(
        forms=forms,
        words=words,
        on=on,
        number=request_number(profile.number_prefix, year, 0),
        issue=Issue(profile.letterhead, on, texts.CLERK, _CODE, _CODE, sample=True),
        person=Served(name, _IDENTITY_END, forms.forms.people[profile.person].the_feminine),
        service=service.title,
        committee=committees.get(service.committee, ""),
        documents=tuple(forms.forms.documents[one] for one in needed)[:_FEW],
        way=AgreedWay(Channel.PHONE, _PHONE),
    )


def _look(forms: OfficeForms, sheet: PaperFormat) -> Look:
    return Look(sheet, forms.association.profile.digits, forms.association.forms.table)


def _receipt(one: _Invented) -> values.Receipt:
    return values.Receipt(
        one.issue, one.number, one.on, one.on, one.person, one.service, one.committee, one.seen,
        one.way, one.promise, one.declaration, one.signer,
    )  # fmt: skip


def _missing(one: _Invented) -> values.MissingSlip:
    missing = tuple(
        values.MissingDocument(paper.title, WhyMissing.NOT_BROUGHT, paper.where)
        for paper in one.documents
    )
    return values.MissingSlip(one.issue, one.number, one.on, one.person, one.service, missing)


def _declaration(one: _Invented) -> values.DeclarationSheet:
    entries = (
        values.Entry(texts.PHONE_LABEL, _PHONE),
        values.Entry(texts.ADDRESS_LABEL, one.words.districts[0]),
    )
    return values.DeclarationSheet(
        one.issue, one.person, one.service, entries, one.seen, one.declaration, one.signer
    )


def _referral(one: _Invented) -> values.ReferralSlip:
    return values.ReferralSlip(
        one.issue, one.person, ReferralReason.NEEDS_STUDY, texts.RESEARCHER, on=one.on + _DAY
    )


def _channel(one: _Invented) -> values.ChannelSlip:
    return values.ChannelSlip(
        one.issue, one.person, one.way, AgreedWay(Channel.TEXT_MESSAGE, _PHONE), one.on,
        one.signer, texts.CHANNEL_REASON, (one.number,),
    )  # fmt: skip


def _complaint(one: _Invented) -> values.ComplaintReceipt:
    prefix = one.forms.association.profile.number_prefix
    year = one.forms.association.forms.table.from_gregorian(one.on).year
    return values.ComplaintReceipt(
        one.issue, complaint_number(prefix, year, 0), one.on, is_suggestion=False,
        subject=texts.SUBJECT, committee=one.committee, person=one.person,
        text=one.words.complaints[0], about=one.number, way=one.way,
    )  # fmt: skip


def _agenda(one: _Invented) -> house.Agenda:
    line = house.AgendaLine(one.number, one.person.name, one.service, one.on, one.promise.reply_by)
    return house.Agenda(one.house_issue, one.committee, _session(one), one.on, (line,))


def _minutes(one: _Invented) -> house.Minutes:
    members = tuple(
        house.SittingMember(texts.MEMBER.format(duty=duty), duty, present)
        for duty, present in texts.MEMBERS
    )
    outcome = minutes_texts.OUTCOMES["accepted"]
    decided = house.DecidedLine(one.number, one.person.name, one.service, outcome)
    present = sum(member.present for member in members)
    return house.Minutes(
        one.house_issue, one.committee, _session(one), one.on, members, present, quorum=True,
        requests=(decided,),
    )  # fmt: skip


def _harm(one: _Invented) -> house.HarmMinutesPaper:
    prefix = one.forms.association.profile.number_prefix
    year = one.forms.association.forms.table.from_gregorian(one.on).year
    members = tuple(
        house.SigningMember(texts.MEMBER.format(duty=duty), duty) for duty, _ in texts.MEMBERS
    )
    return house.HarmMinutesPaper(
        one.house_issue, one.committee, harm_number(prefix, year, 0), one.on, one.person,
        texts.HARM, texts.HARM_SIZE, texts.HARM_CAUSES, harm_texts.FINDINGS["association"],
        members, one.number,
    )  # fmt: skip


def _study(one: _Invented) -> house.StudyReport:
    visit = house.StudyVisitLine(one.on, texts.AT_HOME, one.words.remarks[0])
    return house.StudyReport(
        one.house_issue, one.number, one.person, one.service, one.on, texts.REASON,
        (visit,), one.words.findings[0], recommended=texts.GIFT,
    )  # fmt: skip


def _morning(one: _Invented) -> lists.RequestList:
    by = one.promise.reply_by
    line = lists.ListedRequest(
        one.number, one.person.name, one.service, texts.STATE, by, "", texts.CLERK
    )
    part = lists.ListPart(one.service, (line,))
    letterhead = one.forms.association.profile.letterhead
    return lists.RequestList(letterhead, one.on, is_morning=True, parts=(part,), sample=True)


def _session(one: _Invented) -> str:
    table = one.forms.association.forms.table
    prefix = one.forms.association.profile.number_prefix
    return session_number(prefix, table.from_gregorian(one.on).year, 0)
