"""What was done, in a few words: the journal's actions as a reader of « Fait aujourd’hui » expects them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gestion_creances.ui.speech.formats import count


def deed(action: str, times: int = 1) -> str:
    """Return the words for *action* (a journal line's dotted word) done *times* times; the word itself if unknown."""
    one, many = _words().get(action, (action, action + " ({n})"))
    return one if times < 2 else many.format(n=count(times))


def deeds() -> tuple[str, ...]:
    """Return every action the program writes into the journal."""
    return tuple(_words())


def _words() -> dict[str, tuple[str, str]]:
    translate = QCoreApplication.translate
    return {
        "books.created": (translate("deeds", "Dossier créé"), translate("deeds", "{n} dossiers créés")),
        "demonstration.made": (
            translate("deeds", "Dossier de démonstration créé"),
            translate("deeds", "{n} dossiers de démonstration créés"),
        ),
        "file.imported": (translate("deeds", "Fichier importé"), translate("deeds", "{n} fichiers importés")),
        "company.changed": (
            translate("deeds", "Identité de l’entreprise modifiée"),
            translate("deeds", "{n} changements de l’identité"),
        ),
        "terms.changed": (
            translate("deeds", "Conditions de vente modifiées"),
            translate("deeds", "{n} changements des conditions de vente"),
        ),
        "chart.changed": (
            translate("deeds", "Comptes et journaux modifiés"),
            translate("deeds", "{n} changements des comptes"),
        ),
        "entries.handed_over": (
            translate("deeds", "Écritures remises au comptable"),
            translate("deeds", "{n} remises d’écritures"),
        ),
        "loss.recorded": (translate("deeds", "Créance passée en perte"), translate("deeds", "{n} pertes enregistrées")),
        "loss.undone": (translate("deeds", "Perte annulée"), translate("deeds", "{n} pertes annulées")),
        "claim.doubtful": (
            translate("deeds", "Créance classée douteuse"),
            translate("deeds", "{n} créances classées douteuses"),
        ),
        "claim.ordinary": (
            translate("deeds", "Créance redevenue ordinaire"),
            translate("deeds", "{n} créances redevenues ordinaires"),
        ),
        "claim.doubtful_undone": (
            translate("deeds", "Classement douteux annulé"),
            translate("deeds", "{n} classements douteux annulés"),
        ),
        "provision.made": (translate("deeds", "Créance dépréciée"), translate("deeds", "{n} créances dépréciées")),
        "provision.released": (
            translate("deeds", "Dépréciation reprise"),
            translate("deeds", "{n} dépréciations reprises"),
        ),
        "provision.undone": (
            translate("deeds", "Dépréciation annulée"),
            translate("deeds", "{n} dépréciations annulées"),
        ),
        "provision.release_undone": (
            translate("deeds", "Reprise de dépréciation annulée"),
            translate("deeds", "{n} reprises annulées"),
        ),
        "buckets.changed": (
            translate("deeds", "Tranches d’âge modifiées"),
            translate("deeds", "{n} changements des tranches"),
        ),
        "policy.changed": (translate("deeds", "Scénario modifié"), translate("deeds", "{n} changements de scénario")),
        "policy.removed": (translate("deeds", "Scénario supprimé"), translate("deeds", "{n} scénarios supprimés")),
        "policy.followed": (
            translate("deeds", "Scénario attribué à des profils"),
            translate("deeds", "{n} attributions de scénarios"),
        ),
        "policy.chosen": (
            translate("deeds", "Scénario choisi à part"),
            translate("deeds", "{n} scénarios choisis à part"),
        ),
        "bank.matched": (
            translate("deeds", "Mouvement bancaire rapproché"),
            translate("deeds", "{n} mouvements bancaires rapprochés"),
        ),
        "bank.unmatched": (
            translate("deeds", "Rapprochement annulé"),
            translate("deeds", "{n} rapprochements annulés"),
        ),
        "bank.ignored": (
            translate("deeds", "Mouvement bancaire ignoré"),
            translate("deeds", "{n} mouvements bancaires ignorés"),
        ),
        "bank.restored": (
            translate("deeds", "Mouvement bancaire repris"),
            translate("deeds", "{n} mouvements bancaires repris"),
        ),
        "bank_account.changed": (
            translate("deeds", "Compte bancaire modifié"),
            translate("deeds", "{n} changements de comptes bancaires"),
        ),
        "bank_settings.changed": (
            translate("deeds", "Tolérances du rapprochement modifiées"),
            translate("deeds", "{n} changements des tolérances"),
        ),
        "gap_accounts.changed": (
            translate("deeds", "Comptes des écarts modifiés"),
            translate("deeds", "{n} changements des comptes d’écarts"),
        ),
        "difference.written_off": (
            translate("deeds", "Écart de règlement soldé"),
            translate("deeds", "{n} écarts de règlement soldés"),
        ),
        "difference.taken_back": (
            translate("deeds", "Écart de règlement repris"),
            translate("deeds", "{n} écarts de règlement repris"),
        ),
        "segment.set": (
            translate("deeds", "Profil de client fixé"),
            translate("deeds", "{n} profils de clients fixés"),
        ),
        "sending_times.changed": (
            translate("deeds", "Jours et heures d’envoi modifiés"),
            translate("deeds", "{n} changements des heures d’envoi"),
        ),
        "letter.hastened": (
            translate("deeds", "Lettre écrite avant son jour"),
            translate("deeds", "{n} lettres écrites avant leur jour"),
        ),
        "steps.skipped": (
            translate("deeds", "Étape choisie à la main"),
            translate("deeds", "{n} étapes choisies à la main"),
        ),
        "run.automatic": (
            translate("deeds", "Relances automatiques"),
            translate("deeds", "{n} relances automatiques"),
        ),
        "penalties.invoiced": (
            translate("deeds", "Facture de pénalités émise"),
            translate("deeds", "{n} factures de pénalités émises"),
        ),
        "penalties.collected": (
            translate("deeds", "Pénalités encaissées"),
            translate("deeds", "{n} encaissements de pénalités"),
        ),
        "penalties.waived": (translate("deeds", "Pénalités remises"), translate("deeds", "{n} remises de pénalités")),
        "penalties.cancelled": (
            translate("deeds", "Pénalités annulées"),
            translate("deeds", "{n} annulations de pénalités"),
        ),
        "penalties.claimed_again": (
            translate("deeds", "Pénalités de nouveau réclamées"),
            translate("deeds", "{n} reprises de pénalités"),
        ),
        "template.changed": (
            translate("deeds", "Modèle de lettre modifié"),
            translate("deeds", "{n} changements de modèles"),
        ),
        "template.added": (translate("deeds", "Modèle ajouté"), translate("deeds", "{n} modèles ajoutés")),
        "template.renamed": (translate("deeds", "Modèle renommé"), translate("deeds", "{n} modèles renommés")),
        "template.removed": (translate("deeds", "Modèle supprimé"), translate("deeds", "{n} modèles supprimés")),
        "proof.made": (
            translate("deeds", "Dossier de preuve constitué"),
            translate("deeds", "{n} dossiers de preuve constitués"),
        ),
        "rate.added": (translate("deeds", "Taux ajouté"), translate("deeds", "{n} taux ajoutés")),
        "rate.removed": (translate("deeds", "Taux retiré"), translate("deeds", "{n} taux retirés")),
        "customer.added": (translate("deeds", "Client ajouté"), translate("deeds", "{n} clients ajoutés")),
        "customer.changed": (
            translate("deeds", "Fiche client modifiée"),
            translate("deeds", "{n} fiches clients modifiées"),
        ),
        "customer.noted": (translate("deeds", "Note ajoutée"), translate("deeds", "{n} notes ajoutées")),
        "call.made": (translate("deeds", "Appel passé"), translate("deeds", "{n} appels passés")),
        "task.added": (translate("deeds", "Tâche ajoutée"), translate("deeds", "{n} tâches ajoutées")),
        "follow_up.done": (translate("deeds", "Suivi hebdomadaire fait"), translate("deeds", "{n} suivis faits")),
        "task.done": (translate("deeds", "Tâche terminée"), translate("deeds", "{n} tâches terminées")),
        "task.reopened": (translate("deeds", "Tâche rouverte"), translate("deeds", "{n} tâches rouvertes")),
        "task.postponed": (translate("deeds", "Tâche reportée"), translate("deeds", "{n} tâches reportées")),
        "level.set": (translate("deeds", "Niveau de relance fixé"), translate("deeds", "{n} niveaux de relance fixés")),
        "invoice.added": (translate("deeds", "Pièce enregistrée"), translate("deeds", "{n} pièces enregistrées")),
        "payment.recorded": (
            translate("deeds", "Règlement enregistré"),
            translate("deeds", "{n} règlements enregistrés"),
        ),
        "payment.returned": (
            translate("deeds", "Règlement revenu impayé"),
            translate("deeds", "{n} règlements revenus impayés"),
        ),
        "payment.removed": (translate("deeds", "Règlement retiré"), translate("deeds", "{n} règlements retirés")),
        "items.matched": (translate("deeds", "Lettrage enregistré"), translate("deeds", "{n} lettrages enregistrés")),
        "items.unmatched": (translate("deeds", "Lettrage défait"), translate("deeds", "{n} lettrages défaits")),
        "letter.printed": (translate("deeds", "Lettre imprimée"), translate("deeds", "{n} lettres imprimées")),
        "letter.posted": (translate("deeds", "Lettre postée"), translate("deeds", "{n} lettres postées")),
        "letter.followed": (
            translate("deeds", "Suite d’une lettre notée"),
            translate("deeds", "{n} suites de lettres notées"),
        ),
        "letter.receipt": (
            translate("deeds", "Accusé de réception joint"),
            translate("deeds", "{n} accusés de réception joints"),
        ),
        "letter.corrected": (
            translate("deeds", "Envoi d’une lettre corrigé"),
            translate("deeds", "{n} envois de lettres corrigés"),
        ),
        "document.queued": (
            translate("deeds", "Document envoyé par e-mail"),
            translate("deeds", "{n} documents envoyés par e-mail"),
        ),
        "message.sent": (translate("deeds", "E-mail envoyé"), translate("deeds", "{n} e-mails envoyés")),
        "message.postponed": (
            translate("deeds", "E-mail remis à plus tard"),
            translate("deeds", "{n} e-mails remis à plus tard"),
        ),
        "message.failed": (translate("deeds", "E-mail refusé"), translate("deeds", "{n} e-mails refusés")),
        "message.ambiguous": (translate("deeds", "E-mail incertain"), translate("deeds", "{n} e-mails incertains")),
        "message.cancelled": (translate("deeds", "E-mail annulé"), translate("deeds", "{n} e-mails annulés")),
        "message.settled": (translate("deeds", "E-mail tranché"), translate("deeds", "{n} e-mails tranchés")),
        "message.handed_over": (
            translate("deeds", "E-mail remis à la messagerie"),
            translate("deeds", "{n} e-mails remis à la messagerie"),
        ),
        "mail.changed": (translate("deeds", "Compte d’envoi modifié"), translate("deeds", "Compte d’envoi modifié")),
        "mail.tested": (
            translate("deeds", "Message d’essai envoyé"),
            translate("deeds", "{n} messages d’essai envoyés"),
        ),
        "letter.issued": (translate("deeds", "Lettre émise"), translate("deeds", "{n} lettres émises")),
        "plan.proposed": (
            translate("deeds", "Échéancier proposé"),
            translate("deeds", "{n} échéanciers proposés"),
        ),
        "plan.agreed": (translate("deeds", "Échéancier accordé"), translate("deeds", "{n} échéanciers accordés")),
        "plan.signed": (translate("deeds", "Échéancier signé"), translate("deeds", "{n} échéanciers signés")),
        "plan.completed": (translate("deeds", "Échéancier soldé"), translate("deeds", "{n} échéanciers soldés")),
        "plan.defaulted": (
            translate("deeds", "Échéancier non respecté"),
            translate("deeds", "{n} échéanciers non respectés"),
        ),
        "plan.cancelled": (translate("deeds", "Échéancier annulé"), translate("deeds", "{n} échéanciers annulés")),
        "hold.set": (translate("deeds", "Relances suspendues"), translate("deeds", "{n} suspensions de relances")),
        "hold.lifted": (translate("deeds", "Suspension levée"), translate("deeds", "{n} suspensions levées")),
        "invoice.stated": (
            translate("deeds", "Statut de facture noté"),
            translate("deeds", "{n} statuts de factures notés"),
        ),
        "status.withdrawn": (
            translate("deeds", "Statut de facture retiré"),
            translate("deeds", "{n} statuts de factures retirés"),
        ),
        "mandate.added": (translate("deeds", "Mandat enregistré"), translate("deeds", "{n} mandats enregistrés")),
        "mandate.changed": (translate("deeds", "Mandat modifié"), translate("deeds", "{n} mandats modifiés")),
        "mandate.ended": (translate("deeds", "Mandat terminé"), translate("deeds", "{n} mandats terminés")),
        "debits.changed": (
            translate("deeds", "Réglages des prélèvements modifiés"),
            translate("deeds", "{n} changements des prélèvements"),
        ),
        "payment_link.changed": (
            translate("deeds", "Lien de paiement modifié"),
            translate("deeds", "{n} changements du lien de paiement"),
        ),
        "archive.made": (translate("deeds", "Archive ouverte écrite"), translate("deeds", "{n} archives ouvertes")),
        "collection.made": (
            translate("deeds", "Remise de prélèvements faite"),
            translate("deeds", "{n} remises de prélèvements"),
        ),
        "collection.withdrawn": (
            translate("deeds", "Remise de prélèvements retirée"),
            translate("deeds", "{n} remises de prélèvements retirées"),
        ),
        "debit.announced": (
            translate("deeds", "Prélèvement annoncé"),
            translate("deeds", "{n} prélèvements annoncés"),
        ),
        "debit.rejected": (translate("deeds", "Prélèvement rejeté"), translate("deeds", "{n} prélèvements rejetés")),
        "dispute.opened": (translate("deeds", "Litige ouvert"), translate("deeds", "{n} litiges ouverts")),
        "dispute.followed": (translate("deeds", "Litige suivi"), translate("deeds", "{n} suivis de litiges")),
        "dispute.closed": (translate("deeds", "Litige clos"), translate("deeds", "{n} litiges clos")),
        "dispute.reopened": (translate("deeds", "Litige rouvert"), translate("deeds", "{n} litiges rouverts")),
        "promise.made": (translate("deeds", "Promesse enregistrée"), translate("deeds", "{n} promesses enregistrées")),
        "promise.withdrawn": (translate("deeds", "Promesse retirée"), translate("deeds", "{n} promesses retirées")),
        "paper.added": (translate("deeds", "Document joint"), translate("deeds", "{n} documents joints")),
        "paper.removed": (translate("deeds", "Document retiré"), translate("deeds", "{n} documents retirés")),
    }
