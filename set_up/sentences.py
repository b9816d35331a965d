"""What a set-up says: each sentence in Arabic for the person, then in English."""

import sys
from io import TextIOWrapper

Sentence = tuple[str, str]

SETTING_UP: Sentence = (
    "يُجهَّز البرنامج، وقد يستغرق ذلك بضع دقائق في المرة الأولى.",
    "Setting up; the first time this takes a few minutes.",
)
MENDING: Sentence = (
    "لم يكتمل التجهيز السابق، فيُعاد من أوله.",
    "The last set-up did not finish; doing it again from the beginning.",
)
WAITING: Sentence = (
    "يجري تجهيز آخر الآن، ويُنتظر حتى ينتهي.",
    "Another set-up is running; waiting until it ends.",
)
READY: Sentence = ("اكتمل التجهيز.", "Set-up is complete.")
INSTALLING: Sentence = (
    "يُثبَّت ما ينقص هذا الجهاز.",
    "Installing what this computer lacks.",
)
STOPPED: Sentence = (
    "توقّف العمل قبل أن يكتمل، وسيصلحه التشغيل القادم.",
    "Stopped before it was complete; the next start mends it.",
)
NO_DISPLAY: Sentence = (
    "لا توجد شاشة يظهر عليها البرنامج. يُفتح من سطح المكتب، أو يُجهَّز فقط بالسطر الآتي.",
    "There is no display to show a window on. Run it from the desktop, or only set it up with:",
)
NO_ENSUREPIP: Sentence = (
    "ينقص بايثون في هذا الجهاز جزء يلزم للتجهيز، ويثبّته السطر الآتي.",
    "This Python lacks ensurepip, which the set-up needs; this line installs it:",
)
NO_ENSUREPIP_ELSEWHERE: Sentence = (
    "ينقص بايثون في هذا الجهاز جزء يلزم للتجهيز. يُثبَّت بايثون كاملًا ثم يُعاد التشغيل.",
    "This Python lacks ensurepip, which the set-up needs. Install a complete Python, start again.",
)
LACKS_PACKAGES: Sentence = (
    "ينقص هذا الجهاز ما يلزم، ويثبّته السطر الآتي.",
    "This computer lacks what is needed; this line installs it:",
)
LACKS_LIBRARIES: Sentence = (
    "تنقص هذا الجهاز مكتبات تلزم لظهور النافذة. تُثبَّت ثم يُعاد التشغيل.",
    "This computer lacks libraries that the window needs. Install them and start again:",
)
NO_NETWORK: Sentence = (
    "تعذّر تنزيل المكتبات. يحتاج التجهيز إلى الإنترنت مرة واحدة، ثم يعمل البرنامج بلا شبكة.",
    "The libraries could not be downloaded. The set-up needs the internet once, then never again.",
)
WRONG_HASH: Sentence = (
    "وصل من الشبكة ملف غير الملف المعروف، فلم يُثبَّت.",
    "A file that came over the network is not the one we know (its hash differs): not installed.",
)
DISK_FULL: Sentence = (
    "امتلأ القرص. يُخلى منه غيغابايت واحد ثم يُعاد التشغيل.",
    "The disk is full. Free one gigabyte of it and start again.",
)
PIP_FAILED: Sentence = ("تعذّر تثبيت المكتبات.", "The libraries could not be installed.")
VENV_FAILED: Sentence = (
    "تعذّر إنشاء بيئة بايثون في مجلد البرنامج.",
    "Python's environment could not be made in the program's folder.",
)
CANNOT_WRITE: Sentence = (
    "تعذّرت الكتابة في مجلد البرنامج. يُغلق البرنامج إن كان مفتوحًا، ويُتأكد من حق الكتابة فيه.",
    "The program's folder cannot be written. Close the program if open, and see if you may write.",
)
SEE_LOG: Sentence = ("التفاصيل في الملف الآتي.", "The details are in this file:")
WRONG_USAGE: Sentence = (
    "لم يُذكر بعد الخيار المجلد الذي تُحفظ فيه الجولة.",
    "--tour needs the folder to put the tour in.",
)
HELP = """\
يجهّز البرنامج إن لزم، ثم يفتحه.
Sets the desk up when that is needed, and opens it.

  python3 start.py              يفتح البرنامج · opens the desk
  python3 start.py --set-up     يجهّز فقط · only sets up
  python3 start.py --tour OUT   جولة في النافذة · walks through the window, keeps what it saw in OUT
  python3 start.py --help       هذه الصفحة · this page

Anything else is handed to the desk: python3 start.py --data FOLDER
"""


class SetUpError(Exception):
    """What stopped a set-up: sentences for the person, and lines to type or to read."""

    def __init__(self, *sentences: Sentence, lines: tuple[str, ...] = ()) -> None:
        super().__init__(" ".join(english for _, english in sentences))
        self.sentences = sentences
        self.lines = lines


def speak_utf8() -> None:
    """Make Arabic safe to print wherever the output goes, a Windows console included."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def say(*sentences: Sentence, lines: tuple[str, ...] = ()) -> None:
    """Say it on standard error, whose reader is a person; standard output stays the desk's."""
    arabic = [sentence[0] for sentence in sentences]
    english = [sentence[1] for sentence in sentences]
    told = [*arabic, *english, *(f"    {line}" for line in lines)]
    sys.stderr.write("\n".join(told) + "\n")
    sys.stderr.flush()


def tell(error: SetUpError) -> None:
    """Say what stopped the set-up and what to do about it."""
    say(*error.sentences, lines=error.lines)
