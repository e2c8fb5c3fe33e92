"""One transaction on the books, and all the registers one may reach within it."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from gestion_creances.storage.attachments import AttachmentRegister
from gestion_creances.storage.bank_lists import BankLists
from gestion_creances.storage.calls import CallRegister
from gestion_creances.storage.chasing import ChasingFacts
from gestion_creances.storage.company import CompanyRegister
from gestion_creances.storage.correspondence import Correspondence
from gestion_creances.storage.customer_rows import CustomerRows
from gestion_creances.storage.customers import CustomerRegister
from gestion_creances.storage.debit_candidates import DebitCandidates
from gestion_creances.storage.debits import DebitRegister
from gestion_creances.storage.discounts import DiscountRegister
from gestion_creances.storage.documents import Documents
from gestion_creances.storage.doubtful import DoubtfulRegister
from gestion_creances.storage.entries import EntryRegister
from gestion_creances.storage.entry_facts import EntryFacts
from gestion_creances.storage.figures import Figures
from gestion_creances.storage.histories import Histories
from gestion_creances.storage.holds import HoldRegister
from gestion_creances.storage.import_files import ImportFileRegister
from gestion_creances.storage.imports import ImportRegister
from gestion_creances.storage.invoice_statuses import InvoiceStatuses
from gestion_creances.storage.invoices import InvoiceRegister
from gestion_creances.storage.items import ItemRegister
from gestion_creances.storage.journal import JournalRegister
from gestion_creances.storage.kpi_sums import KpiSums
from gestion_creances.storage.letters import LetterRegister
from gestion_creances.storage.lists import Lists
from gestion_creances.storage.mandates import MandateRegister
from gestion_creances.storage.messages import MessageRegister
from gestion_creances.storage.payments import PaymentRegister
from gestion_creances.storage.penalties import PenaltyRegister
from gestion_creances.storage.plan_following import PlanFollowing
from gestion_creances.storage.plans import PlanRegister
from gestion_creances.storage.policies import PolicyRegister
from gestion_creances.storage.postings import PostingRegister
from gestion_creances.storage.promises import PromiseFacts
from gestion_creances.storage.provisions import ProvisionRegister
from gestion_creances.storage.settings import SettingRegister
from gestion_creances.storage.statements import Statements
from gestion_creances.storage.steps import StepRegister
from gestion_creances.storage.tasks import TaskRegister
from gestion_creances.storage.to_call import ToCall
from gestion_creances.storage.write_offs import WriteOffRegister

# What composes letters or reads the bank takes long to load: the first page must not wait for it.
if TYPE_CHECKING:
    from gestion_creances.storage.bank import BankRegister
    from gestion_creances.storage.bank_facts import BankFacts
    from gestion_creances.storage.bank_matches import MatchRegister
    from gestion_creances.storage.document_mail import DocumentMail
    from gestion_creances.storage.issuing import Issuing
    from gestion_creances.storage.mailing import Mailing
    from gestion_creances.storage.penalty_invoices import PenaltyInvoiceRegister
    from gestion_creances.storage.plan_papers import PlanPapers
    from gestion_creances.storage.proofs import ProofFile


class Session:
    """One transaction on the books: a register for each kind of fact."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def damage(self) -> tuple[str, ...]:
        """Return what SQLite finds wrong in its own file, and rows that point nowhere; empty when it is sound."""
        verdicts = [row[0] for row in self.connection.exec_driver_sql("PRAGMA quick_check")]
        strays = self.connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        found = tuple(verdict for verdict in verdicts if verdict != "ok")
        return (*found, f"{len(strays)} lignes orphelines") if strays else found

    @cached_property
    def company(self) -> CompanyRegister:
        """The firm's own identity."""
        return CompanyRegister(self.connection)

    @cached_property
    def settings(self) -> SettingRegister:
        """The firm's choices and its own rates."""
        return SettingRegister(self.connection)

    @cached_property
    def policies(self) -> PolicyRegister:
        """The reminder scenarios."""
        return PolicyRegister(self.connection)

    @cached_property
    def customers(self) -> CustomerRegister:
        """Customers and their contacts."""
        return CustomerRegister(self.connection)

    @cached_property
    def invoices(self) -> InvoiceRegister:
        """Invoices, credit notes, deposits, amounts to be issued."""
        return InvoiceRegister(self.connection)

    @cached_property
    def invoice_statuses(self) -> InvoiceStatuses:
        """What electronic invoicing says of invoices."""
        return InvoiceStatuses(self.connection)

    @cached_property
    def items(self) -> ItemRegister:
        """Open items and their allocations."""
        return ItemRegister(self.connection)

    @cached_property
    def steps(self) -> StepRegister:
        """Reminder steps set or passed over by hand."""
        return StepRegister(self.connection)

    @cached_property
    def histories(self) -> Histories:
        """How each customer paid over a year."""
        return Histories(self.connection)

    @cached_property
    def payments(self) -> PaymentRegister:
        """Money received and given back."""
        return PaymentRegister(self.connection)

    @cached_property
    def holds(self) -> HoldRegister:
        """Disputes, promises, plans and blocks."""
        return HoldRegister(self.connection)

    @cached_property
    def promises(self) -> PromiseFacts:
        """Promises to pay, with what came in for each."""
        return PromiseFacts(self.connection)

    @cached_property
    def plans(self) -> PlanRegister:
        """Payment plans."""
        return PlanRegister(self.connection)

    @cached_property
    def plan_papers(self) -> PlanPapers:
        """What payment plans are made from."""
        from gestion_creances.storage.plan_papers import PlanPapers

        return PlanPapers(self.connection)

    @cached_property
    def plan_following(self) -> PlanFollowing:
        """What every payment plan that ends goes through."""
        return PlanFollowing(self.connection)

    @cached_property
    def letters(self) -> LetterRegister:
        """Letters as issued, frozen."""
        return LetterRegister(self.connection)

    @cached_property
    def journal(self) -> JournalRegister:
        """What was done."""
        return JournalRegister(self.connection)

    @cached_property
    def figures(self) -> Figures:
        """Sums computed by the database, at any date."""
        return Figures(self.connection)

    @cached_property
    def kpi(self) -> KpiSums:
        """The sums that the figures are made of."""
        return KpiSums(self.connection)

    @cached_property
    def chasing(self) -> ChasingFacts:
        """What a reminder decision is made of."""
        return ChasingFacts(self.connection)

    @cached_property
    def correspondence(self) -> Correspondence:
        """What the firm would write today, and the record behind each letter."""
        return Correspondence(self.connection)

    def to_call(self, as_of: date) -> ToCall:
        """Return what tells whom to call on *as_of*."""
        return ToCall(self.connection, as_of)

    @cached_property
    def issuing(self) -> Issuing:
        """The way out of every letter."""
        from gestion_creances.storage.issuing import Issuing

        return Issuing(self.connection)

    @cached_property
    def statements(self) -> Statements:
        """Customers' accounts as they are printed."""
        return Statements(self.connection)

    @cached_property
    def messages(self) -> MessageRegister:
        """E-mails and everything that happened to them."""
        return MessageRegister(self.connection)

    @cached_property
    def mailing(self) -> Mailing:
        """What turns letters into e-mails, and stops those that must not leave any more."""
        from gestion_creances.storage.mailing import Mailing

        return Mailing(self.connection)

    @cached_property
    def document_mail(self) -> DocumentMail:
        """What sends a document by e-mail out of the reminders."""
        from gestion_creances.storage.document_mail import DocumentMail

        return DocumentMail(self.connection)

    @cached_property
    def attachments(self) -> AttachmentRegister:
        """Papers kept with a customer's file."""
        return AttachmentRegister(self.connection)

    @cached_property
    def postings(self) -> PostingRegister:
        """Letters that go by post."""
        return PostingRegister(self.connection)

    @cached_property
    def calls(self) -> CallRegister:
        """Telephone calls as they were made."""
        return CallRegister(self.connection)

    @cached_property
    def tasks(self) -> TaskRegister:
        """What is to be done on a day."""
        return TaskRegister(self.connection)

    @cached_property
    def penalties(self) -> PenaltyRegister:
        """The sub-ledger of penalties."""
        return PenaltyRegister(self.connection)

    @cached_property
    def penalty_invoices(self) -> PenaltyInvoiceRegister:
        """Penalty invoices as issued, frozen, and the payments that were late."""
        from gestion_creances.storage.penalty_invoices import PenaltyInvoiceRegister

        return PenaltyInvoiceRegister(self.connection)

    @cached_property
    def mandates(self) -> MandateRegister:
        """Mandates for direct debits."""
        return MandateRegister(self.connection)

    @cached_property
    def debits(self) -> DebitRegister:
        """Remittances of direct debits."""
        return DebitRegister(self.connection)

    @cached_property
    def debit_candidates(self) -> DebitCandidates:
        """What may be collected by direct debit."""
        return DebitCandidates(self.connection)

    @cached_property
    def discounts(self) -> DiscountRegister:
        """Early-payment discounts, offered and granted."""
        return DiscountRegister(self.connection)

    @cached_property
    def write_offs(self) -> WriteOffRegister:
        """What was given up without money: small differences, bank fees, losses."""
        return WriteOffRegister(self.connection)

    @cached_property
    def doubtful(self) -> DoubtfulRegister:
        """Claims that became doubtful, and those that went back."""
        return DoubtfulRegister(self.connection)

    @cached_property
    def provisions(self) -> ProvisionRegister:
        """Depreciations of claims."""
        return ProvisionRegister(self.connection)

    @cached_property
    def entries(self) -> EntryRegister:
        """The accounting entries handed over."""
        return EntryRegister(self.connection)

    @cached_property
    def entry_facts(self) -> EntryFacts:
        """What the accounts should know."""
        return EntryFacts(self.connection)

    @cached_property
    def proofs(self) -> ProofFile:
        """What the books can prove of a customer."""
        from gestion_creances.storage.proofs import ProofFile

        return ProofFile(self.connection)

    @cached_property
    def documents(self) -> Documents:
        """Every sealed document, whatever it belongs to."""
        return Documents(self.connection)

    @cached_property
    def bank(self) -> BankRegister:
        """Bank accounts, statements and their movements."""
        from gestion_creances.storage.bank import BankRegister

        return BankRegister(self.connection)

    @cached_property
    def bank_lists(self) -> BankLists:
        """Pages of bank lines."""
        return BankLists(self.connection)

    @cached_property
    def bank_facts(self) -> BankFacts:
        """What matching looks at."""
        from gestion_creances.storage.bank_facts import BankFacts

        return BankFacts(self.connection)

    @cached_property
    def matches(self) -> MatchRegister:
        """What bank lines were decided to be."""
        from gestion_creances.storage.bank_matches import MatchRegister

        return MatchRegister(self.connection)

    @cached_property
    def import_files(self) -> ImportFileRegister:
        """Files taken in, what each brought, and the names they call customers by."""
        return ImportFileRegister(self.connection)

    @cached_property
    def imports(self) -> ImportRegister:
        """What the books hold of what a file brings."""
        return ImportRegister(self.connection)

    @cached_property
    def customer_rows(self) -> CustomerRows:
        """The list of customers with their figures."""
        return CustomerRows(self.connection)

    @cached_property
    def lists(self) -> Lists:
        """Pages of long lists, sorted and filtered by the database."""
        return Lists(self.connection)
