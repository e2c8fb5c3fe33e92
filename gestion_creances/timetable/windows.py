"""The entry of the Windows Task Scheduler, as the file that ``schtasks`` reads."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from datetime import date, datetime
from subprocess import list2cmdline

from gestion_creances.timetable.entry import Entry

_NAMESPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
_SETTINGS = (
    # Two runs at once would wait for the same books: Windows does not even start the second.
    ("MultipleInstancesPolicy", "IgnoreNew"),
    ("DisallowStartIfOnBatteries", "false"),
    ("StopIfGoingOnBatteries", "false"),
    ("StartWhenAvailable", "true"),
    ("RunOnlyIfNetworkAvailable", "false"),
    ("Enabled", "true"),
    ("Hidden", "true"),
    ("ExecutionTimeLimit", "PT2H"),
)


def task_file(entry: Entry, since: date) -> bytes:
    """Return the task as XML in UTF-16, first started on *since* or later; a run missed starts when it can."""
    task = ElementTree.Element("Task", version="1.3", xmlns=_NAMESPACE)
    _texts(ElementTree.SubElement(task, "RegistrationInfo"), ("Description", entry.description))
    trigger = ElementTree.SubElement(ElementTree.SubElement(task, "Triggers"), "CalendarTrigger")
    start = datetime.combine(since, entry.at).isoformat()
    _texts(trigger, ("StartBoundary", start), ("Enabled", "true"))
    week = ElementTree.SubElement(trigger, "ScheduleByWeek")
    _texts(week, ("WeeksInterval", "1"))
    days = ElementTree.SubElement(week, "DaysOfWeek")
    for day in _DAYS:
        ElementTree.SubElement(days, day)
    principal = ElementTree.SubElement(ElementTree.SubElement(task, "Principals"), "Principal", id="Author")
    _texts(principal, ("LogonType", "InteractiveToken"), ("RunLevel", "LeastPrivilege"))
    _texts(ElementTree.SubElement(task, "Settings"), *_SETTINGS)
    run = ElementTree.SubElement(ElementTree.SubElement(task, "Actions", Context="Author"), "Exec")
    program, *words = entry.command
    _texts(run, ("Command", program), ("Arguments", list2cmdline(words)), ("WorkingDirectory", str(entry.folder)))
    ElementTree.indent(task)
    written: bytes = ElementTree.tostring(task, encoding="utf-16", xml_declaration=True)
    return written


def time_of(exported: str) -> str:
    """Return the time (``07:30``) of a task as ``schtasks /Query /XML`` shows it; empty when it has none."""
    start = ElementTree.fromstring(exported).find(f".//{{{_NAMESPACE}}}StartBoundary")  # noqa: S314
    return "" if start is None or not start.text else start.text[11:16]


def _texts(parent: ElementTree.Element, *pairs: tuple[str, str]) -> None:
    for name, text in pairs:
        ElementTree.SubElement(parent, name).text = text
