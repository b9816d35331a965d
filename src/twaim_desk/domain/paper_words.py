"""The words of every paper, as the forms write them; each paper has its file."""

from dataclasses import dataclass

from twaim_desk.domain.board_letter import BoardLetterWords
from twaim_desk.domain.keeping_papers import DestructionWords
from twaim_desk.domain.paper_words_after import (
    AccessWords,
    DecisionWords,
    DeliveryWords,
    PauseWords,
)
from twaim_desk.domain.paper_words_blank import (
    BookletWords,
    DatesWords,
    FormWords,
    VoidWords,
)
from twaim_desk.domain.paper_words_desk import (
    ChannelWords,
    ComplaintWords,
    CourtesyWords,
    DeclarationWords,
    MissingWords,
    ReceiptWords,
    ReferralWords,
    RequirementsWords,
)
from twaim_desk.domain.paper_words_house import (
    AgendaWords,
    DelegateWords,
    HarmWords,
    MinutesWords,
    MorningWords,
    RecoveryWords,
    StudyWords,
    TrialWords,
)
from twaim_desk.domain.paper_words_oversight import LiaisonWords, OfficeVisitWords, WorkWords
from twaim_desk.domain.paper_words_policies import CopiesWords, GuideWords, NoticeWords
from twaim_desk.domain.paper_words_shared import SharedWords
from twaim_desk.domain.survey_papers import SurveyReportWords, SurveySheetWords


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """The words of all papers."""

    shared: SharedWords
    receipt: ReceiptWords
    declaration: DeclarationWords
    missing: MissingWords
    referral: ReferralWords
    agenda: AgendaWords
    minutes: MinutesWords
    harm: HarmWords
    study: StudyWords
    channel: ChannelWords
    pause: PauseWords
    complaint: ComplaintWords
    decision: DecisionWords
    delivery: DeliveryWords
    access: AccessWords
    requirements: RequirementsWords
    courtesy: CourtesyWords
    form: FormWords
    booklet: BookletWords
    void: VoidWords
    destruction: DestructionWords
    dates: DatesWords
    copies: CopiesWords
    notice: NoticeWords
    guide: GuideWords
    morning: MorningWords
    delegate: DelegateWords
    office_visit: OfficeVisitWords
    liaison: LiaisonWords
    work: WorkWords
    board_letter: BoardLetterWords
    survey_sheet: SurveySheetWords
    survey_report: SurveyReportWords
    recovery: RecoveryWords
    trial: TrialWords
