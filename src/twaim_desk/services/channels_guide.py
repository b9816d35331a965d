"""The guide of the ways to reach the association, from what the office itself has of them."""

from sqlalchemy.orm import Session

from twaim_desk.db.models.papers import Paper
from twaim_desk.db.users import active_of
from twaim_desk.domain.channels import Channel
from twaim_desk.domain.paper_parts import PaperFormat
from twaim_desk.domain.policy_papers import ChannelsGuide, GuideOfficer, GuideWay
from twaim_desk.domain.profile import Liaison, Profile
from twaim_desk.paper.channels_guide import draw_channels_guide
from twaim_desk.services.desk import Desk
from twaim_desk.services.interviews import today_of
from twaim_desk.services.office_folder import read_office
from twaim_desk.services.office_forms import OfficeForms, office_forms
from twaim_desk.services.paper_look import look_of
from twaim_desk.services.paper_rows import DUE
from twaim_desk.services.papers import Issued, keep_plain
from twaim_desk.services.trail import Act
from twaim_desk.texts.visits import CATEGORIES

LIAISON = "liaison"


def issue_channels_guide(desk: Desk, *, large: bool = False) -> Issued:
    """The guide as it stands today, on one sheet or in large print."""
    desk.allow("paper.print")
    wanted = PaperFormat.LARGE if large else PaperFormat.A4
    with desk.reading() as session:
        forms = office_forms(session)
        look = look_of(session, forms, wanted)
        value = channels_guide(desk, session, forms)
    drawn = draw_channels_guide(value, forms.papers, look)
    with desk.saving() as session:
        paper = Paper(kind="channels_guide", format=wanted, standing=DUE, by_id=desk.user_id)
        session.add(paper)
        session.flush()
        paper_id = paper.id
        desk.note(session, Act("paper.issue", object_kind="paper", object_id=paper_id))
    return keep_plain(desk, paper_id, drawn)


def channels_guide(desk: Desk, session: Session, forms: OfficeForms) -> ChannelsGuide:
    """What stands on it: channels with their numbers, hours, who looks after whom."""
    profile = forms.association.profile
    return ChannelsGuide(
        letterhead=profile.letterhead,
        contact=profile.contact,
        on=today_of(desk),
        ways=tuple(GuideWay(one, reached_by(profile, one) or "") for one in profile.channels),
        officers=_officers(session, forms),
        sample=read_office(desk.folder).sample,
    )


def reached_by(profile: Profile, channel: Channel) -> str | None:
    """The number or place under which a channel reaches the association, where it has one."""
    head = profile.letterhead
    return {
        Channel.PHONE: head.phone,
        Channel.TEXT_MESSAGE: head.phone,
        Channel.LETTER: head.address,
        Channel.VISIT: head.address,
        Channel.EMAIL: head.email,
        Channel.FAX: profile.contact.fax,
        Channel.PRIVATE_MESSAGE: head.account,
        Channel.WEBSITE: head.website,
    }.get(channel)


def _officers(session: Session, forms: OfficeForms) -> tuple[GuideOfficer, ...]:
    """Every liaison officer who may sign in, with the categories and enquiries that are his."""
    named = {one.user: one for one in forms.association.profile.liaison}
    categories = forms.forms.categories
    found = []
    for user in active_of(session, LIAISON):
        own = named.get(user.name, Liaison(user.name))
        mine = tuple(categories[one].title for one in own.categories if one in categories)
        found.append(
            GuideOfficer(user.full_name, mine, tuple(CATEGORIES[one] for one in own.subjects))
        )
    return tuple(found)
