"""What the buttons of Aujourd’hui do at once, without leaving the page."""

from __future__ import annotations

from gestion_creances.ui.dialogs.actions import Actions
from gestion_creances.ui.dialogs.mail_actions import MailActions
from gestion_creances.ui.dialogs.penalty_actions import PenaltyActions
from gestion_creances.ui.dialogs.post_actions import PostActions
from gestion_creances.ui.page.page import Page
from gestion_creances.ui.page.workplace import Workplace


class Acts:
    """The acts of every kind, over *page*."""

    def __init__(self, page: Page, workplace: Workplace) -> None:
        self.talks = Actions(page, workplace)
        self.mail = MailActions(page, workplace)
        self.post = PostActions(page, workplace)
        self.penalties = PenaltyActions(page, workplace)
