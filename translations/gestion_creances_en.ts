<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>AccountForm</name>
    <message>
        <source>Libellé</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Compte courant</source>
        <translation>Current account</translation>
    </message>
    <message>
        <source>Compte comptable</source>
        <translation>Ledger account</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>AccountingTab</name>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Effets à recevoir</source>
        <translation>Bills receivable</translation>
    </message>
    <message>
        <source>Clients douteux</source>
        <translation>Doubtful customers</translation>
    </message>
    <message>
        <source>Acomptes reçus</source>
        <translation>Deposits received</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Chèques à encaisser</source>
        <translation>Cheques to be banked</translation>
    </message>
    <message>
        <source>Caisse</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Attente (TVA inconnue)</source>
        <translation>Suspense (VAT unknown)</translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>TVA collectée</source>
        <translation>Output VAT</translation>
    </message>
    <message>
        <source>Escomptes accordés</source>
        <translation>Discounts granted</translation>
    </message>
    <message>
        <source>Pénalités reçues</source>
        <translation>Penalties received</translation>
    </message>
    <message>
        <source>Indemnités de 40&#xa0;€</source>
        <translation>€40 indemnities</translation>
    </message>
    <message>
        <source>Pertes de l’exercice</source>
        <translation>Losses of the year</translation>
    </message>
    <message>
        <source>Pertes antérieures</source>
        <translation>Losses of earlier years</translation>
    </message>
    <message>
        <source>Dépréciation</source>
        <translation>Impairment</translation>
    </message>
    <message>
        <source>Dotations</source>
        <translation>Impairment charges</translation>
    </message>
    <message>
        <source>Reprises</source>
        <translation>Impairment reversals</translation>
    </message>
    <message>
        <source>Opérations diverses</source>
        <translation>General journal</translation>
    </message>
    <message>
        <source>Ce qui est remis au comptable</source>
        <translation>What is handed over to the accountant</translation>
    </message>
    <message>
        <source>Ce qui vient d’un FEC est déjà en comptabilité et n’est jamais remis. Si vos ventes y arrivent déjà par votre logiciel de facturation, décochez-les toutes&#xa0;: elles y seraient deux fois.</source>
        <translation>What comes from a FEC is in the accounts already and is never handed over. If your invoicing program already sends your sales there, untick them all: they would be there twice.</translation>
    </message>
    <message>
        <source>Ventes saisies ici</source>
        <translation>Sales entered here</translation>
    </message>
    <message>
        <source>Ventes lues dans des factures électroniques</source>
        <translation>Sales read from e-invoices</translation>
    </message>
    <message>
        <source>Ventes importées d’un tableau</source>
        <translation>Sales imported from a table</translation>
    </message>
    <message>
        <source>Règlements saisis ici</source>
        <translation>Payments entered here</translation>
    </message>
    <message>
        <source>Règlements rapprochés de la banque</source>
        <translation>Payments matched with the bank</translation>
    </message>
    <message>
        <source>Règlements importés d’un tableau</source>
        <translation>Payments imported from a table</translation>
    </message>
    <message>
        <source>L’entreprise ne facture pas de TVA (franchise en base)</source>
        <translation>The company charges no VAT (below the French VAT threshold)</translation>
    </message>
    <message>
        <source>Rien avant le</source>
        <translation>Nothing before</translation>
    </message>
    <message>
        <source>Ce qui est plus ancien est déjà comptabilisé.</source>
        <translation>What is older is in the accounts already.</translation>
    </message>
    <message>
        <source>Comptes</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>tels quels</source>
        <translation>as they are</translation>
    </message>
    <message>
        <source>à {n} chiffres</source>
        <translation>with {n} digits</translation>
    </message>
    <message>
        <source>Écrire les comptes</source>
        <translation>Write accounts</translation>
    </message>
    <message>
        <source>Complétés par des zéros&#xa0;: 411 devient 411000.</source>
        <translation>Padded with zeros: 411 becomes 411000.</translation>
    </message>
    <message>
        <source>Numéros du plan comptable général. Pour les pénalités reçues, l’usage varie depuis le plan de 2025&#xa0;: votre comptable décide. Les comptes de banque et de petits écarts sont dans l’onglet Banque.</source>
        <translation>Numbers of the French chart of accounts. For penalties received, practice varies since the 2025 chart: your accountant decides. The accounts of banks and of small differences are in the Bank tab.</translation>
    </message>
    <message>
        <source>Journaux</source>
        <translation>Journals</translation>
    </message>
</context>
<context>
    <name>AgedBalancePage</name>
    <message>
        <source>Balance âgée</source>
        <translation>Aged balance</translation>
    </message>
    <message>
        <source>Encours par âge</source>
        <translation>Outstanding by age</translation>
    </message>
    <message>
        <source>Tous les clients</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Quels clients</source>
        <translation>Which customers</translation>
    </message>
    <message>
        <source>Situation au</source>
        <translation>Position at</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Balance âgée au {day}</source>
        <translation>Aged balance at {day}</translation>
    </message>
    <message>
        <source>Encours {total}, dont {overdue} échus</source>
        <translation>Outstanding {total}, of which {overdue} overdue</translation>
    </message>
    <message>
        <source>Personne ne doit rien à cette date</source>
        <translation>Nobody owes anything on that date</translation>
    </message>
    <message>
        <source>Choisissez une autre date, ou importez des factures.</source>
        <translation>Choose another date, or import invoices.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
    <message>
        <source>Factures&#xa0;: {bracket}</source>
        <translation>Invoices: {bracket}</translation>
    </message>
    <message>
        <source>{name}&#xa0;: {bracket}</source>
        <translation>{name}: {bracket}</translation>
    </message>
</context>
<context>
    <name>AgreedList</name>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>tout le client</source>
        <translation>whole customer</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
</context>
<context>
    <name>AgreedTab</name>
    <message>
        <source>Ni litige, ni promesse, ni échéancier</source>
        <translation>No dispute, promise or payment plan</translation>
    </message>
    <message>
        <source>Notez ici ce que le client promet, conteste ou demande&#xa0;: les relances en tiennent compte.</source>
        <translation>Note here what the customer promises, disputes or asks for: reminders take account of it.</translation>
    </message>
    <message>
        <source>Noter une promesse</source>
        <translation>Note a promise</translation>
    </message>
    <message>
        <source>Ouvrir un litige</source>
        <translation>Open a dispute</translation>
    </message>
    <message>
        <source>Accorder un échéancier</source>
        <translation>Grant a payment plan</translation>
    </message>
    <message>
        <source>accord</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>accords</source>
        <translation>agreements</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Accords</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Promesse</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Litige</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Échéancier</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Clore le litige…</source>
        <translation>Close the dispute…</translation>
    </message>
    <message>
        <source>Lever la pause</source>
        <translation>Lift the pause</translation>
    </message>
</context>
<context>
    <name>AutomationTab</name>
    <message>
        <source>Jours et heures d’envoi</source>
        <translation>Sending days and hours</translation>
    </message>
    <message>
        <source>Ce qui part tout seul ne part que du lundi au vendredi, hors jours fériés, entre ces heures. Un e-mail émis en dehors attend l’ouverture suivante&#xa0;; une relance à la main reste possible, et signalée.</source>
        <translation>What leaves by itself leaves only from Monday to Friday, except public holidays, between these hours. An e-mail issued outside them waits for the next opening; a reminder by hand stays possible, and is flagged.</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Jusqu’à</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Alsace-Moselle&#xa0;: Vendredi saint et 26 décembre fériés</source>
        <translation>Alsace-Moselle: Good Friday and 26 December are holidays</translation>
    </message>
    <message>
        <source>Relances automatiques</source>
        <translation>Automatic reminders</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Planifier</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Exécuter maintenant</source>
        <translation>Run now</translation>
    </message>
    <message>
        <source>Une fois planifié, c’est l’ordinateur qui lance les relances, fenêtre fermée&#xa0;: si le dossier est ouvert à cette heure-là, rien ne part. Un lancement manqué a lieu dès que possible.</source>
        <translation>Once scheduled, the computer runs the reminders with the window closed: if the books are open at that time, nothing leaves. A missed run takes place as soon as possible.</translation>
    </message>
    <message>
        <source>«&#xa0;{0}&#xa0;»</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>Scénarios automatiques&#xa0;: {names}.</source>
        <translation>Automatic policies: {names}.</translation>
    </message>
    <message>
        <source>Aucun scénario n’est automatique&#xa0;: cochez «&#xa0;Automatique&#xa0;» dans l’onglet Scénarios.</source>
        <translation>No policy is automatic: tick “Automatic” in the Policies tab.</translation>
    </message>
    <message>
        <source>Relances planifiées</source>
        <translation>Reminders scheduled</translation>
    </message>
    <message>
        <source>Relances retirées de la planification</source>
        <translation>Reminders no longer scheduled</translation>
    </message>
    <message>
        <source>Planifié du lundi au vendredi à {at}.</source>
        <translation>Scheduled from Monday to Friday at {at}.</translation>
    </message>
    <message>
        <source>Pas planifié.</source>
        <translation>Not scheduled.</translation>
    </message>
    <message>
        <source>Aucune exécution jusqu’ici.</source>
        <translation>No run so far.</translation>
    </message>
    <message>
        <source>Dernière exécution le {when}&#xa0;: {told}</source>
        <translation>Last run on {when}: {told}</translation>
    </message>
</context>
<context>
    <name>BackupTab</name>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sauvegarder</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Sauvegarder ailleurs…</source>
        <translation>Back up elsewhere…</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Copies présentes</source>
        <translation>Copies present</translation>
    </message>
    <message>
        <source>Aucune copie dans le dossier habituel.</source>
        <translation>No copy in the usual folder.</translation>
    </message>
    <message>
        <source>Restaurer une copie</source>
        <translation>Restore a copy</translation>
    </message>
    <message>
        <source>1. Fermez ce dossier dans toutes les fenêtres.
2. Lancez «&#xa0;gestion-creances restaurer COPIE DOSSIER&#xa0;»&#xa0;: la copie est contrôlée avant de prendre la place du dossier, et le dossier remplacé est gardé à côté sous le nom «&#xa0;avant-restauration&#xa0;».
3. Rouvrez le dossier. Une copie peut aussi être ouverte directement, comme n’importe quel dossier.</source>
        <translation>1. Close these books in every window.
2. Run “gestion-creances restaurer COPY BOOKS”: the copy is checked before it takes the place of the books, and the books it replaces are kept beside it under the name “avant-restauration”.
3. Open the books again. A copy can also be opened directly, like any other books.</translation>
    </message>
    <message>
        <source>Archive ouverte</source>
        <translation>Open archive</translation>
    </message>
    <message>
        <source>Tout le dossier, lisible sans ce programme&#xa0;: une table CSV par sujet, les lettres et pièces telles quelles, une description de chaque colonne. Pour changer d’outil, ou pour un expert.</source>
        <translation>The whole books, readable without this program: one CSV table per subject, the letters and papers as they are, a description of every column. For moving to another tool, or for an expert.</translation>
    </message>
    <message>
        <source>Écrire l’archive…</source>
        <translation>Write the archive…</translation>
    </message>
    <message>
        <source>Ce dossier</source>
        <translation>These books</translation>
    </message>
    <message>
        <source>Copies dans</source>
        <translation>Copies in</translation>
    </message>
    <message>
        <source>Sauvegarder ailleurs</source>
        <translation>Back up elsewhere</translation>
    </message>
    <message>
        <source>Écrire l’archive ouverte</source>
        <translation>Write the open archive</translation>
    </message>
    <message>
        <source>Écriture de l’archive</source>
        <translation>Writing the archive</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Archive écrite&#xa0;: {name}, {rows}, {documents}</source>
        <translation>Archive written: {name}, {rows}, {documents}</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sauvegardé&#xa0;: {name}</source>
        <translation>Backed up: {name}</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Aucune écriture bancaire</source>
        <translation>No bank entry</translation>
    </message>
    <message>
        <source>Importez un relevé avant de relancer.</source>
        <translation>Import a statement before sending reminders.</translation>
    </message>
    <message>
        <source>Dernière écriture bancaire&#xa0;: {day}</source>
        <translation>Last bank entry: {day}</translation>
    </message>
    <message>
        <source>{day}&#xa0;: à jour</source>
        <translation>{day}: up to date</translation>
    </message>
    <message>
        <source>Il y a {days}&#xa0;jours&#xa0;: vérifiez les règlements reçus depuis.</source>
        <translation>{days} days ago: check the payments received since.</translation>
    </message>
    <message>
        <source>règlement</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>règlements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>{payments} à rapprocher&#xa0;: {amount}</source>
        <translation>{payments} to match: {amount}</translation>
    </message>
    <message>
        <source>mouvement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>mouvements</source>
        <translation>movements</translation>
    </message>
    <message>
        <source>{lines} du relevé à rapprocher&#xa0;: {amount}.</source>
        <translation>{lines} of the statement to match: {amount}.</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>Rapprochement bancaire</source>
        <translation>Bank reconciliation</translation>
    </message>
    <message>
        <source>Importer un relevé</source>
        <translation>Import a statement</translation>
    </message>
    <message>
        <source>Accepter d’un coup tout ce qui est certain (Ctrl+Entrée)</source>
        <translation>Accept everything that is certain at once (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Un rapprochement à la main est commencé et n’est pas enregistré.</source>
        <translation>A match by hand has been started and is not saved.</translation>
    </message>
    <message>
        <source>L’abandonner</source>
        <translation>Abandon it</translation>
    </message>
    <message>
        <source>Aucune ligne choisie</source>
        <translation>No line chosen</translation>
    </message>
    <message>
        <source>Choisissez une ligne à gauche.</source>
        <translation>Choose a line on the left.</translation>
    </message>
</context>
<context>
    <name>BankStep</name>
    <message>
        <source>IBAN qui reçoit les règlements</source>
        <translation>IBAN that receives payments</translation>
    </message>
    <message>
        <source>Sans IBAN, les lettres ne disent pas où payer et n’ont pas de code à scanner.</source>
        <translation>Without an IBAN, letters do not say where to pay and carry no code to scan.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Proposé depuis l’IBAN quand la banque est connue</source>
        <translation>Proposed from the IBAN when the bank is known</translation>
    </message>
    <message>
        <source>Clé de contrôle exacte, banque {code}</source>
        <translation>Check digits correct, bank {code}</translation>
    </message>
</context>
<context>
    <name>BankTab</name>
    <message>
        <source>Rapprocher sans me demander ce qui est certain</source>
        <translation>Match what is certain without asking me</translation>
    </message>
    <message>
        <source>Jamais sans moi au-delà de</source>
        <translation>Never without me beyond</translation>
    </message>
    <message>
        <source>jours de retard</source>
        <translation>days late</translation>
    </message>
    <message>
        <source>Écart de règlement</source>
        <translation>Payment difference</translation>
    </message>
    <message>
        <source>Quelques centimes, dans les deux sens.</source>
        <translation>A few cents, either way.</translation>
    </message>
    <message>
        <source>Frais bancaires</source>
        <translation>Bank charges</translation>
    </message>
    <message>
        <source>Retenus par une banque sur un virement.</source>
        <translation>Taken by a bank from a transfer.</translation>
    </message>
    <message>
        <source>Différence de change</source>
        <translation>Exchange difference</translation>
    </message>
    <message>
        <source>% du montant&#xa0;; 0&#xa0;: aucune.</source>
        <translation>% of the amount; 0: none.</translation>
    </message>
    <message>
        <source>Écarts perdus</source>
        <translation>Differences lost</translation>
    </message>
    <message>
        <source>Écarts gagnés</source>
        <translation>Differences gained</translation>
    </message>
    <message>
        <source>Pertes de change</source>
        <translation>Exchange losses</translation>
    </message>
    <message>
        <source>Gains de change</source>
        <translation>Exchange gains</translation>
    </message>
    <message>
        <source>Rapprochement automatique</source>
        <translation>Automatic matching</translation>
    </message>
    <message>
        <source>Seul ce qui est certain est rapproché seul&#xa0;: une référence lue sur le relevé et un montant exact. Un payeur reconnu sans référence, deux lectures possibles ou un écart vous sont toujours soumis. Chaque rapprochement garde ses raisons et se défait à tout moment&#xa0;; ce que vous défaites n’est plus proposé.</source>
        <translation>Only what is certain is matched by itself: a reference read on the statement and an exact amount. A payer recognised without a reference, two possible readings or a difference are always put to you. Every match keeps its reasons and can be undone at any time; what you undo is not proposed again.</translation>
    </message>
    <message>
        <source>Écarts tolérés</source>
        <translation>Differences tolerated</translation>
    </message>
    <message>
        <source>Au-delà, la facture reste due de la différence. Un écart accepté est écrit avec son motif.</source>
        <translation>Beyond that, the difference stays owed on the invoice. A difference that is accepted is written with its reason.</translation>
    </message>
    <message>
        <source>Comptes des écarts</source>
        <translation>Accounts of differences</translation>
    </message>
    <message>
        <source>Comptes où vont les écarts acceptés, selon le plan comptable général&#xa0;; voyez avec votre comptable.</source>
        <translation>Accounts where accepted differences go, following the French chart of accounts; ask your accountant.</translation>
    </message>
    <message>
        <source>Comptes bancaires</source>
        <translation>Bank accounts</translation>
    </message>
    <message>
        <source>Un compte apparaît ici avec le premier relevé importé&#xa0;: rien à saisir.</source>
        <translation>An account appears here with the first statement imported: nothing to type.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>{0} autres pauses sont en cours</source>
        <translation>{0} other pauses are in progress</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Voir l’autre</source>
        <translation>Show the other one</translation>
    </message>
    <message>
        <source>Voir les {n} autres</source>
        <translation>Show the {n} others</translation>
    </message>
</context>
<context>
    <name>BucketsTab</name>
    <message>
        <source>Limites, en jours de retard</source>
        <translation>Limits, in days overdue</translation>
    </message>
    <message>
        <source>Des nombres croissants séparés par des virgules.</source>
        <translation>Increasing numbers separated by commas.</translation>
    </message>
    <message>
        <source>Tranches d’âge de la balance</source>
        <translation>Age brackets of the balance</translation>
    </message>
    <message>
        <source>Elles découpent la balance âgée, le tableau de bord et les relevés de compte.</source>
        <translation>They divide the aged balance, the dashboard and statements of account.</translation>
    </message>
    <message>
        <source>Revenir à 30, 60, 90</source>
        <translation>Back to 30, 60, 90</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Interruption…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>CallPreview</name>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Lecture de la fiche d’appel</source>
        <translation>Reading the call sheet</translation>
    </message>
</context>
<context>
    <name>CallSheetDialog</name>
    <message>
        <source>Appeler {name}</source>
        <translation>Call {name}</translation>
    </message>
    <message>
        <source>Enregistrer l’appel</source>
        <translation>Save the call</translation>
    </message>
    <message>
        <source>À dire</source>
        <translation>To say</translation>
    </message>
    <message>
        <source>Derniers échanges</source>
        <translation>Latest exchanges</translation>
    </message>
    <message>
        <source>{amount} à demander</source>
        <translation>{amount} to ask for</translation>
    </message>
    <message>
        <source>tentative {n} sur {all}</source>
        <translation>attempt {n} of {all}</translation>
    </message>
    <message>
        <source>essayer {half}</source>
        <translation>try {half}</translation>
    </message>
    <message>
        <source>Composer le numéro (F9)</source>
        <translation>Dial the number (F9)</translation>
    </message>
    <message>
        <source>Injoignable</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Message laissé</source>
        <translation>Message left</translation>
    </message>
    <message>
        <source>Promesse</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Litige</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Non reçue</source>
        <translation>Not received</translation>
    </message>
    <message>
        <source>Mauvais contact</source>
        <translation>Wrong contact</translation>
    </message>
    <message>
        <source>À rappeler</source>
        <translation>Call back</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Aucun numéro connu</source>
        <translation>No known number</translation>
    </message>
    <message>
        <source>Numéro appelé</source>
        <translation>Number called</translation>
    </message>
    <message>
        <source>Interlocuteur</source>
        <translation>Spoke to</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prochain appel</source>
        <translation>Next call</translation>
    </message>
    <message>
        <source>Promis pour le</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Ce qu’il conteste</source>
        <translation>What they dispute</translation>
    </message>
    <message>
        <source>Concerne</source>
        <translation>About</translation>
    </message>
    <message>
        <source>À renvoyer</source>
        <translation>To send again</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Livraison</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Document manquant</source>
        <translation>Missing document</translation>
    </message>
    <message>
        <source>Déjà payée</source>
        <translation>Already paid</translation>
    </message>
    <message>
        <source>Facturée deux fois</source>
        <translation>Invoiced twice</translation>
    </message>
    <message>
        <source>Tout ce qu’il doit</source>
        <translation>Everything owed</translation>
    </message>
    <message>
        <source>Tâche à faire</source>
        <translation>Task to do</translation>
    </message>
    <message>
        <source>Relevé de compte par e-mail</source>
        <translation>Statement by e-mail</translation>
    </message>
    <message>
        <source>Copie par e-mail</source>
        <translation>Copy by e-mail</translation>
    </message>
    <message>
        <source>Appeler {phone}</source>
        <translation>Call {phone}</translation>
    </message>
    <message>
        <source>Comment l’appel s’est-il terminé&#xa0;? Touches 1 à 8 (Alt+1 à Alt+8 en cours de saisie).</source>
        <translation>How did the call end? Keys 1 to 8 (Alt+1 to Alt+8 while typing).</translation>
    </message>
    <message>
        <source>Aucune facture échue à renvoyer.</source>
        <translation>No overdue invoice to send again.</translation>
    </message>
    <message>
        <source>Une tâche sera créée&#xa0;: {task}. Rien d’autre n’est demandé pendant 8&#xa0;jours.</source>
        <translation>A task will be added: {task}. Nothing else is asked for 8 days.</translation>
    </message>
    <message>
        <source>Un e-mail partira à {address}&#xa0;: {document}. Rien d’autre n’est demandé pendant 8&#xa0;jours.</source>
        <translation>An e-mail will leave to {address}: {document}. Nothing else is asked for 8 days.</translation>
    </message>
    <message>
        <source>Les relances attendent la date promise, puis reprennent un ton plus haut.</source>
        <translation>Reminders wait for the promised date, then resume one tone firmer.</translation>
    </message>
    <message>
        <source>La somme contestée sort des relances jusqu’à la fin du litige.</source>
        <translation>The disputed amount leaves the reminders until the dispute ends.</translation>
    </message>
    <message>
        <source>L’appel reviendra dans la liste ce jour-là.</source>
        <translation>The call will come back to the list on that day.</translation>
    </message>
    <message>
        <source>L’étape est faite&#xa0;: le scénario continue à la prochaine.</source>
        <translation>The step is done: the policy goes on to the next one.</translation>
    </message>
</context>
<context>
    <name>CancelPlanDialog</name>
    <message>
        <source>L’échéancier {number} du {day} est abandonné&#xa0;: les relances reprennent où elles étaient.</source>
        <translation>Payment plan {number} of {day} is given up: reminders resume where they were.</translation>
    </message>
    <message>
        <source>Annuler l’échéancier</source>
        <translation>Cancel the payment plan</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>refusé par le client</source>
        <translation>refused by the customer</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Jusqu’au</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>ChoosePolicyDialog</name>
    <message>
        <source>Scénario de relance de {number}</source>
        <translation>Reminder policy of {number}</translation>
    </message>
    <message>
        <source>Le scénario d’une facture l’emporte sur ceux du client, de son profil et de l’entreprise.</source>
        <translation>An invoice’s policy takes precedence over those of the customer, their profile and the company.</translation>
    </message>
    <message>
        <source>Suivre&#xa0;: {name} ({rule})</source>
        <translation>Follow: {name} ({rule})</translation>
    </message>
    <message>
        <source>En vigueur&#xa0;: {name}. {rule}</source>
        <translation>In force: {name}. {rule}</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Policy</translation>
    </message>
</context>
<context>
    <name>CloseDisputeDialog</name>
    <message>
        <source>Clore le litige</source>
        <translation>Close the dispute</translation>
    </message>
    <message>
        <source>Ce qui reste dû est relancé de nouveau dès aujourd’hui.</source>
        <translation>What is still owed is chased again from today.</translation>
    </message>
    <message>
        <source>Comment il se termine</source>
        <translation>How it ends</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sans pièce</source>
        <translation>No document</translation>
    </message>
    <message>
        <source>Aucun avoir depuis l’ouverture du litige</source>
        <translation>No credit note since the dispute was opened</translation>
    </message>
    <message>
        <source>L’avoir réduit la dette depuis l’échéance&#xa0;: rien n’est compté sur sa part.</source>
        <translation>The credit note reduces the debt from the due date: no interest runs on its part.</translation>
    </message>
    <message>
        <source>Les pénalités courent depuis l’échéance, jours du litige compris.</source>
        <translation>Penalties run from the due date, days of the dispute included.</translation>
    </message>
</context>
<context>
    <name>ClosedLine</name>
    <message>
        <source>le {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>{when}, par {actor}</source>
        <translation>{when}, by {actor}</translation>
    </message>
    <message>
        <source>Défaire  Suppr</source>
        <translation>Undo  Del</translation>
    </message>
    <message>
        <source>Reprendre  Suppr</source>
        <translation>Restore  Del</translation>
    </message>
    <message>
        <source>et {count} autres</source>
        <translation>and {count} others</translation>
    </message>
    <message>
        <source>en avance sur son compte</source>
        <translation>on account</translation>
    </message>
    <message>
        <source>Règlement repris {number}</source>
        <translation>Payment taken back {number}</translation>
    </message>
</context>
<context>
    <name>CollectDialog</name>
    <message>
        <source>Encaisser des pénalités</source>
        <translation>Collect penalties</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>Règlement reçu à l’instant</source>
        <translation>Payment received just now</translation>
    </message>
    <message>
        <source>Sur le règlement du {day}, {amount} disponibles</source>
        <translation>From the payment of {day}, {amount} available</translation>
    </message>
    <message>
        <source>Payées par</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Choisir la couleur</source>
        <translation>Choose the colour</translation>
    </message>
</context>
<context>
    <name>ColumnStrip</name>
    <message>
        <source>Aucune colonne n’est reprise pour l’instant.</source>
        <translation>No column is taken for now.</translation>
    </message>
    <message>
        <source>Contenu de la colonne {name}</source>
        <translation>Content of the column {name}</translation>
    </message>
</context>
<context>
    <name>CompanyMenu</name>
    <message>
        <source>Ouvrir un autre dossier…</source>
        <translation>Open other books…</translation>
    </message>
    <message>
        <source>Nouveau dossier…</source>
        <translation>New books…</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Ouvrir l’emplacement</source>
        <translation>Open their location</translation>
    </message>
</context>
<context>
    <name>CompanyStep</name>
    <message>
        <source>Clé de contrôle exacte</source>
        <translation>Check digit correct</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>9 chiffres, obligatoire sur vos lettres</source>
        <translation>9 digits, required on your letters</translation>
    </message>
    <message>
        <source>Forme</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>N° de TVA</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>RCS</source>
        <translation>RCS</translation>
    </message>
    <message>
        <source>Ville du greffe</source>
        <translation>Town of the registry</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Share capital</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail pour les réponses</source>
        <translation>E-mail for replies</translation>
    </message>
    <message>
        <source>Calculé depuis le SIREN</source>
        <translation>Computed from the SIREN</translation>
    </message>
</context>
<context>
    <name>CompanyTab</name>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Coordonnées</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Papier à en-tête</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Aperçu de votre lettre</source>
        <translation>Preview of your letter</translation>
    </message>
    <message>
        <source>Clé de contrôle exacte</source>
        <translation>Check digit correct</translation>
    </message>
    <message>
        <source>Raison sociale</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>N° de TVA</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Forme juridique</source>
        <translation>Legal form</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Share capital</translation>
    </message>
    <message>
        <source>Ville du RCS</source>
        <translation>Town of the RCS</translation>
    </message>
    <message>
        <source>Activité</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Site web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Lien de paiement en ligne</source>
        <translation>Link to pay online</translation>
    </message>
    <message>
        <source>Imprimé sous l’IBAN des relances. {numero}, {montant} et {reference} sont remplis pour chaque facture.</source>
        <translation>Printed below the IBAN on reminders. {numero}, {montant} and {reference} are filled in for each invoice.</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Qualité du signataire</source>
        <translation>Signatory’s position</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Imprimée au-dessus du nom du signataire, sur chaque lettre.</source>
        <translation>Printed above the signatory’s name on every letter.</translation>
    </message>
    <message>
        <source>Une ligne à vous au bas de chaque lettre, au-dessus des mentions légales.</source>
        <translation>A line of your own at the foot of every letter, above the legal details.</translation>
    </message>
    <message>
        <source>Pied de page</source>
        <translation>Footer</translation>
    </message>
    <message>
        <source>IBAN exact, BIC {bic}</source>
        <translation>IBAN correct, BIC {bic}</translation>
    </message>
    <message>
        <source>IBAN exact</source>
        <translation>IBAN correct</translation>
    </message>
    <message>
        <source>Calculé depuis le SIREN</source>
        <translation>Computed from the SIREN</translation>
    </message>
</context>
<context>
    <name>ContactLines</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Retirer ce contact</source>
        <translation>Remove this contact</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Adresse principale</source>
        <translation>Main address</translation>
    </message>
    <message>
        <source>Ni téléphone, ni e-mail&#xa0;: complétez la fiche.</source>
        <translation>Neither telephone nor e-mail: complete the card.</translation>
    </message>
    <message>
        <source>Appeler {0}</source>
        <translation>Call {0}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Erreur du programme</source>
        <translation>Program error</translation>
    </message>
    <message>
        <source>Le programme s’est trompé</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>Ce qui était en cours n’a pas été enregistré&#xa0;; votre dossier est intact. Le rapport ci-dessous ne contient ni nom, ni montant, ni IBAN&#xa0;: vous pouvez le copier et l’envoyer.</source>
        <translation>What was in progress has not been saved; your books are intact. The report below holds no name, amount or IBAN: you may copy it and send it.</translation>
    </message>
    <message>
        <source>Rapport d’erreur</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Copier le rapport</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Modifier le client</source>
        <translation>Edit the customer</translation>
    </message>
    <message>
        <source>Nouveau client</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>N° de TVA</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Payment term</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de l’entreprise. Exemples&#xa0;: 30, 45FDM, FDM45, 30FDM+10.</source>
        <translation>Empty: the company’s. Examples: 30, 45FDM, FDM45, 30FDM+10.</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Mode de paiement</source>
        <translation>Method of payment</translation>
    </message>
    <message>
        <source>Taux de pénalité convenu</source>
        <translation>Agreed penalty rate</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui des conditions de vente.</source>
        <translation>Empty: that of the terms of sale.</translation>
    </message>
    <message>
        <source>Plafond d’encours</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Celui du profil ou de l’entreprise</source>
        <translation>That of the profile or the company</translation>
    </message>
    <message>
        <source>Scénario de relance</source>
        <translation>Reminder policy</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Celui du scénario</source>
        <translation>The policy’s</translation>
    </message>
    <message>
        <source>Canal préféré</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Langue des lettres</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail de son commercial</source>
        <translation>Their salesperson’s e-mail</translation>
    </message>
    <message>
        <source>Il peut recevoir copie des relances (Paramètres &gt; E-mail).</source>
        <translation>They can be copied on reminders (Settings &gt; E-mail).</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Client archivé&#xa0;: il n’est plus relancé</source>
        <translation>Archived customer: no more reminders</translation>
    </message>
    <message>
        <source>Nouvelles commandes bloquées depuis l’étape «&#xa0;{step}&#xa0;», jusqu’au paiement.</source>
        <translation>New orders blocked since the step “{step}”, until payment.</translation>
    </message>
</context>
<context>
    <name>CustomerLookup</name>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Nom, code, SIREN ou n° de facture</source>
        <translation>Name, code, SIREN or invoice number</translation>
    </message>
    <message>
        <source>Aucun client ne correspond&#xa0;: vérifiez le nom ou le code.</source>
        <translation>No customer matches: check the name or the code.</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Record a payment</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Tout ce que l’on peut faire avec ce client (touche +)</source>
        <translation>Everything that can be done with this customer (+ key)</translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation>Send a reminder</translation>
    </message>
    <message>
        <source>Échanges</source>
        <translation>Exchanges</translation>
    </message>
    <message>
        <source>Lecture de la fiche client</source>
        <translation>Reading the customer’s card</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Profils proposés</source>
        <translation>Proposed profiles</translation>
    </message>
    <message>
        <source>Nouveau client</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Avec échu</source>
        <translation>With overdue</translation>
    </message>
    <message>
        <source>Plafond dépassé</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Archivés</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Lecture des clients…</source>
        <translation>Reading customers…</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>Lecture des clients</source>
        <translation>Reading customers</translation>
    </message>
    <message>
        <source>Aucun client</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>Importez un FEC ou un tableau, ou créez un premier client.</source>
        <translation>Import a FEC or a table, or create a first customer.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Lecture d’un an de règlements</source>
        <translation>Reading a year of payments</translation>
    </message>
    <message>
        <source>profil donné</source>
        <translation>profile given</translation>
    </message>
    <message>
        <source>profils donnés</source>
        <translation>profiles given</translation>
    </message>
    <message>
        <source>Profils d’avant remis</source>
        <translation>Earlier profiles restored</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Voir ses factures</source>
        <translation>See their invoices</translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation>Send a reminder</translation>
    </message>
    <message>
        <source>Encaisser…</source>
        <translation>Record a payment…</translation>
    </message>
    <message>
        <source>Litige…</source>
        <translation>Dispute…</translation>
    </message>
    <message>
        <source>Promesse…</source>
        <translation>Promise…</translation>
    </message>
    <message>
        <source>Suspendre les relances…</source>
        <translation>Pause reminders…</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Préparer les relances</source>
        <translation>Prepare reminders</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tous les indicateurs</source>
        <translation>All indicators</translation>
    </message>
    <message>
        <source>Plus gros encours</source>
        <translation>Largest outstanding</translation>
    </message>
    <message>
        <source>Balance âgée</source>
        <translation>Aged balance</translation>
    </message>
    <message>
        <source>Calcul des indicateurs</source>
        <translation>Computing the indicators</translation>
    </message>
    <message>
        <source>Situation au {now}, comparée à celle du {before}</source>
        <translation>Position at {now}, compared with {before}</translation>
    </message>
    <message>
        <source>Indicateurs</source>
        <translation>Indicators</translation>
    </message>
</context>
<context>
    <name>DataStep</name>
    <message>
        <source>Déposez votre FEC ou vos fichiers CSV, Excel</source>
        <translation>Drop your FEC or your CSV or Excel files</translation>
    </message>
    <message>
        <source>ou cliquez pour les choisir. Rien n’est écrit avant que vous ayez vu ce qui a été compris.</source>
        <translation>or click to choose them. Nothing is written before you have seen what was understood.</translation>
    </message>
    <message>
        <source>Sans fichier, le dossier commence vide&#xa0;: vous pourrez importer plus tard.</source>
        <translation>Without a file, the books begin empty: you can import later.</translation>
    </message>
    <message>
        <source>Retirer {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choisir dans le calendrier</source>
        <translation>Choose in the calendar</translation>
    </message>
</context>
<context>
    <name>DebitsPage</name>
    <message>
        <source>Prélèvements</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>À prélever</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Remises</source>
        <translation>Remittances</translation>
    </message>
    <message>
        <source>Mandats</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Créer la remise…</source>
        <translation>Make the remittance…</translation>
    </message>
    <message>
        <source>Nouveau mandat</source>
        <translation>New mandate</translation>
    </message>
</context>
<context>
    <name>DebitsTab</name>
    <message>
        <source>Identifiant créancier SEPA (ICS)</source>
        <translation>SEPA creditor identifier (ICS)</translation>
    </message>
    <message>
        <source>Demandé à votre banque, par exemple FR72ZZZ123456. Vide&#xa0;: aucun prélèvement.</source>
        <translation>Obtained from your bank, for example FR72ZZZ123456. Empty: no direct debits.</translation>
    </message>
    <message>
        <source>Compte crédité</source>
        <translation>Account credited</translation>
    </message>
    <message>
        <source>Vide&#xa0;: l’IBAN de l’entreprise.</source>
        <translation>Empty: the company’s IBAN.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui de la banque du compte.</source>
        <translation>Empty: that of the account’s bank.</translation>
    </message>
    <message>
        <source>Préavis aux clients, en jours</source>
        <translation>Notice to customers, in days</translation>
    </message>
    <message>
        <source>14 jours, sauf délai plus court convenu avec eux.</source>
        <translation>14 days, unless a shorter notice is agreed with them.</translation>
    </message>
    <message>
        <source>Délai de la banque, en jours ouvrés</source>
        <translation>Time for the bank, in working days</translation>
    </message>
    <message>
        <source>Un jour ouvré au moins avant le prélèvement.</source>
        <translation>At least one working day before the debit.</translation>
    </message>
    <message>
        <source>Prélèvements SEPA</source>
        <translation>SEPA direct debits</translation>
    </message>
    <message>
        <source>Les mandats se recopient dans Prélèvements &gt; Mandats. Une lettre ou un e-mail annonce chaque prélèvement à son débiteur&#xa0;: montant, date, ICS, référence du mandat, factures.</source>
        <translation>Mandates are copied into Direct debits &gt; Mandates. A letter or an e-mail announces each debit to its debtor: amount, date, creditor identifier, mandate reference, invoices.</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>Ne pas envoyer</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Que devient ce message&#xa0;?</source>
        <translation>What becomes of this message?</translation>
    </message>
    <message>
        <source>Le renvoyer</source>
        <translation>Send it again</translation>
    </message>
    <message>
        <source>L’abandonner</source>
        <translation>Abandon it</translation>
    </message>
    <message>
        <source>Le client l’a reçu</source>
        <translation>The customer received it</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Le document ne partira pas&#xa0;; il pourra être envoyé de nouveau.</source>
        <translation>The document will not leave; it can be sent again.</translation>
    </message>
    <message>
        <source>Il a pu être reçu&#xa0;: la relance ne sera pas proposée de nouveau.</source>
        <translation>It may have been received: the reminder will not be proposed again.</translation>
    </message>
    <message>
        <source>La relance sera proposée de nouveau par le scénario.</source>
        <translation>The policy will propose the reminder again.</translation>
    </message>
</context>
<context>
    <name>DefaultDialog</name>
    <message>
        <source>{late} en retard sur l’échéancier {number}. Les {left} restants redeviennent exigibles, les relances reprennent et la prochaine étape est la mise en demeure. Cela ne se reprend pas.</source>
        <translation>{late} late on payment plan {number}. The remaining {left} fall due at once, reminders resume and the next step is the formal notice. This cannot be undone.</translation>
    </message>
    <message>
        <source>Constater le non-respect</source>
        <translation>Record the default</translation>
    </message>
    <message>
        <source>Constater</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>{name} · {number} · {amount} restent dus</source>
        <translation>{name} · {number} · {amount} still owed</translation>
    </message>
    <message>
        <source>Solder l’écart</source>
        <translation>Write off the difference</translation>
    </message>
    <message>
        <source>Écart de règlement</source>
        <translation>Payment difference</translation>
    </message>
    <message>
        <source>Frais bancaires</source>
        <translation>Bank charges</translation>
    </message>
    <message>
        <source>Différence de change</source>
        <translation>Exchange difference</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Comptes et limites&#xa0;: Paramètres &gt; Banque.</source>
        <translation>Accounts and limits: Settings &gt; Bank.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>arrondi du client</source>
        <translation>rounded by the customer</translation>
    </message>
</context>
<context>
    <name>Discounts</name>
    <message>
        <source>Aucun escompte accordé</source>
        <translation>No discount granted</translation>
    </message>
    <message>
        <source>Fixez un escompte au client ou sur la facture&#xa0;: il est proposé à la saisie du règlement.</source>
        <translation>Set a discount for the customer or on the invoice: it is proposed when a payment is entered.</translation>
    </message>
    <message>
        <source>escompte</source>
        <translation>discount</translation>
    </message>
    <message>
        <source>escomptes</source>
        <translation>discounts</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>365 derniers jours</source>
        <translation>Last 365 days</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Escomptes accordés</source>
        <translation>Discounts granted</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>Comme l’ordinateur</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Thème</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Langue de la fenêtre</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>La langue des lettres se règle sur la fiche de chaque client.</source>
        <translation>The language of letters is set on each customer’s card.</translation>
    </message>
    <message>
        <source>La nouvelle langue s’applique au prochain démarrage.</source>
        <translation>The new language applies at the next start.</translation>
    </message>
</context>
<context>
    <name>DisputeDetails</name>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Clore le litige…</source>
        <translation>Close the dispute…</translation>
    </message>
    <message>
        <source>Noter où en est le litige</source>
        <translation>Note where the dispute stands</translation>
    </message>
    <message>
        <source>tout le client</source>
        <translation>whole customer</translation>
    </message>
    <message>
        <source>Litige · {0}</source>
        <translation>Dispute · {0}</translation>
    </message>
    <message>
        <source>Ce que dit le client</source>
        <translation>What the customer says</translation>
    </message>
    <message>
        <source>Où il en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>{0} dus</source>
        <translation>{0} owed</translation>
    </message>
    <message>
        <source>Échéances concernées</source>
        <translation>Due dates concerned</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Montant contesté</source>
        <translation>Disputed amount</translation>
    </message>
    <message>
        <source>le tout</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>Retiré des relances</source>
        <translation>Not chased</translation>
    </message>
    <message>
        <source>Ouvert le</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>personne</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Arrivé à son terme</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Clos le {0}</source>
        <translation>Closed on {0}</translation>
    </message>
    <message>
        <source>Rien de noté pour l’instant.</source>
        <translation>Nothing noted so far.</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>DisputeDialog</name>
    <message>
        <source>Ouvrir un litige</source>
        <translation>Open a dispute</translation>
    </message>
    <message>
        <source>Ouvrir le litige</source>
        <translation>Open the dispute</translation>
    </message>
    <message>
        <source>Ce qui est contesté n’est ni relancé ni pénalisé&#xa0;; il reste dans l’encours.</source>
        <translation>What is disputed is neither chased nor penalised; it stays in the outstanding.</translation>
    </message>
    <message>
        <source>Ce qui est contesté</source>
        <translation>What is disputed</translation>
    </message>
    <message>
        <source>Montant contesté</source>
        <translation>Disputed amount</translation>
    </message>
    <message>
        <source>Vide&#xa0;: le tout. Le reste d’une facture est relancé.</source>
        <translation>Empty: all of it. The rest of an invoice is chased.</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Ce que dit le client</source>
        <translation>What the customer says</translation>
    </message>
</context>
<context>
    <name>DisputesPage</name>
    <message>
        <source>Litiges et accords</source>
        <translation>Disputes and agreements</translation>
    </message>
    <message>
        <source>Ouvrir un litige</source>
        <translation>Open a dispute</translation>
    </message>
    <message>
        <source>Noter une promesse</source>
        <translation>Note a promise</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nouvel échéancier</source>
        <translation>New payment plan</translation>
    </message>
    <message>
        <source>Litiges</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>Promesses</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Échéanciers</source>
        <translation>Payment plans</translation>
    </message>
</context>
<context>
    <name>DisputesTab</name>
    <message>
        <source>Dont litiges dans l’encours</source>
        <translation>Disputed part of outstanding</translation>
    </message>
    <message>
        <source>Durée moyenne d’un litige</source>
        <translation>Average length of a dispute</translation>
    </message>
    <message>
        <source>Premier motif</source>
        <translation>Main reason</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Aucun litige en cours</source>
        <translation>No dispute in progress</translation>
    </message>
    <message>
        <source>Quand un client conteste une facture, ouvrez un litige&#xa0;: elle n’est plus relancée.</source>
        <translation>When a customer disputes an invoice, open a dispute: it is no longer chased.</translation>
    </message>
    <message>
        <source>Ouvrir un litige</source>
        <translation>Open a dispute</translation>
    </message>
    <message>
        <source>litige</source>
        <translation>dispute</translation>
    </message>
    <message>
        <source>litiges</source>
        <translation>disputes</translation>
    </message>
    <message>
        <source>Litiges</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>litige en cours</source>
        <translation>dispute in progress</translation>
    </message>
    <message>
        <source>litiges en cours</source>
        <translation>disputes in progress</translation>
    </message>
    <message>
        <source>aucun litige en cours</source>
        <translation>no dispute in progress</translation>
    </message>
    <message>
        <source>clos depuis un an</source>
        <translation>closed in the past year</translation>
    </message>
    <message>
        <source>aucun n’a été clos depuis un an</source>
        <translation>none closed in the past year</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Ce qui est contesté</source>
        <translation>What is disputed</translation>
    </message>
    <message>
        <source>Contesté</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Pièces</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Clos le {0}</source>
        <translation>Closed on {0}</translation>
    </message>
    <message>
        <source>Réglé par</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Clore le litige…</source>
        <translation>Close the dispute…</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Import terminé</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Rapprocher les mouvements</source>
        <translation>Match the movements</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Relances</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Pas encore importé, ses colonnes sont à indiquer&#xa0;: {names}.</source>
        <translation>Not imported yet, the columns are to be pointed out: {names}.</translation>
    </message>
    <message>
        <source>Importer d’autres fichiers</source>
        <translation>Import other files</translation>
    </message>
    <message>
        <source>Indiquer ses colonnes</source>
        <translation>Point out the columns</translation>
    </message>
    <message>
        <source>mouvement attend</source>
        <translation>movement waits</translation>
    </message>
    <message>
        <source>mouvements attendent</source>
        <translation>movements wait</translation>
    </message>
    <message>
        <source>{moves} d’être rapprochés de leurs factures, ou écartés.</source>
        <translation>{moves} to be matched with their invoices, or set aside.</translation>
    </message>
    <message>
        <source>Tous les mouvements sont rapprochés.</source>
        <translation>Every movement is matched.</translation>
    </message>
    <message>
        <source>Importez aussi le relevé de la banque&#xa0;: les relances ne partiront qu’à qui doit encore.</source>
        <translation>Import the bank statement too: reminders will go only to those who still owe.</translation>
    </message>
    <message>
        <source>{brought} dans le dossier. Le journal en garde la trace.</source>
        <translation>{brought} in the books. The journal keeps a trace of it.</translation>
    </message>
    <message>
        <source>Fait aujourd’hui</source>
        <translation>Done today</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Rien encore.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
<context>
    <name>DoubtfulDialog</name>
    <message>
        <source>Classer en créance douteuse</source>
        <translation>Class as a doubtful debt</translation>
    </message>
    <message>
        <source>Classer douteuse</source>
        <translation>Class as doubtful</translation>
    </message>
    <message>
        <source>Reclasser en créance ordinaire</source>
        <translation>Reclassify as an ordinary debt</translation>
    </message>
    <message>
        <source>Reclasser</source>
        <translation>Reclassify</translation>
    </message>
    <message>
        <source>À compter du</source>
        <translation>As from</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>redressement judiciaire ouvert</source>
        <translation>receivership opened</translation>
    </message>
    <message>
        <source>{name} · {number} · {amount}. Les relances reprendront.</source>
        <translation>{name} · {number} · {amount}. Reminders will resume.</translation>
    </message>
    <message>
        <source>{name} · {number} · {amount}. Les relances cessent, l’encours baisse à compter de ce jour&#xa0;; les chiffres d’avant ne changent pas.</source>
        <translation>{name} · {number} · {amount}. Reminders stop and the outstanding falls as from that day; earlier figures do not change.</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>Clients à confirmer</source>
        <translation>Customers to confirm</translation>
    </message>
    <message>
        <source>Confirmer</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Ces noms ressemblent à ceux de clients du dossier. Dites si c’est le même&#xa0;: la réponse sera retenue pour les prochains fichiers.</source>
        <translation>These names are like those of customers in the books. Say whether they are the same: the answer will be kept for the next files.</translation>
    </message>
    <message>
        <source>Nom dans le fichier</source>
        <translation>Name in the file</translation>
    </message>
    <message>
        <source>C’est…</source>
        <translation>It is…</translation>
    </message>
    <message>
        <source>un nouveau client</source>
        <translation>a new customer</translation>
    </message>
    <message>
        <source>{name}, ligne {line}</source>
        <translation>{name}, line {line}</translation>
    </message>
    <message>
        <source>Tous nouveaux</source>
        <translation>All new</translation>
    </message>
</context>
<context>
    <name>EmailTab</name>
    <message>
        <source>Compte d’envoi</source>
        <translation>Sending account</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Aucun e-mail</source>
        <translation>No e-mail</translation>
    </message>
    <message>
        <source>Les relances émises par e-mail attendent ici d’être envoyées, puis gardent leur trace.</source>
        <translation>Reminders issued by e-mail wait here to be sent, then keep their trace.</translation>
    </message>
    <message>
        <source>Préparer les relances</source>
        <translation>Prepare reminders</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Envoi des e-mails</source>
        <translation>Sending e-mails</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Partis</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Annulés</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Envoyer les e-mails</source>
        <translation>Send the e-mails</translation>
    </message>
    <message>
        <source>Aucun compte d’envoi&#xa0;: configurez-le, ou envoyez chaque message depuis votre messagerie (menu de la ligne).</source>
        <translation>No sending account: set one up, or send each message from your mail program (menu of the row).</translation>
    </message>
    <message>
        <source>message attend votre décision</source>
        <translation>message awaits your decision</translation>
    </message>
    <message>
        <source>messages attendent votre décision</source>
        <translation>messages await your decision</translation>
    </message>
    <message>
        <source>e-mail attend l’heure d’envoi, ou un nouvel essai</source>
        <translation>e-mail awaits sending hours, or another try</translation>
    </message>
    <message>
        <source>e-mails attendent l’heure d’envoi, ou un nouvel essai</source>
        <translation>e-mails await sending hours, or another try</translation>
    </message>
    <message>
        <source>Expéditeur&#xa0;: {address}</source>
        <translation>Sender: {address}</translation>
    </message>
</context>
<context>
    <name>EndMandateDialog</name>
    <message>
        <source>Le mandat {reference} ne servira plus après ce jour. Une remise de ce jour même est présentée comme la dernière.</source>
        <translation>Mandate {reference} will no longer be used after that day. A remittance on that very day is presented as the final one.</translation>
    </message>
    <message>
        <source>Mettre fin au mandat</source>
        <translation>End the mandate</translation>
    </message>
    <message>
        <source>Mettre fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>compte clos, révoqué par le client</source>
        <translation>account closed, revoked by the customer</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Écritures</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Comptes et journaux</source>
        <translation>Accounts and journals</translation>
    </message>
    <message>
        <source>Remettre au comptable…</source>
        <translation>Hand over to the accountant…</translation>
    </message>
    <message>
        <source>À remettre</source>
        <translation>To hand over</translation>
    </message>
    <message>
        <source>Remises faites</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Aucune écriture à remettre</source>
        <translation>No entry to hand over</translation>
    </message>
    <message>
        <source>Tout ce qui est daté jusqu’à ce jour a été remis. Choisissez un autre jour, ou revenez plus tard.</source>
        <translation>Everything dated up to that day has been handed over. Choose another day, or come back later.</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Écritures à remettre</source>
        <translation>Entries to hand over</translation>
    </message>
    <message>
        <source>remise</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>remises</source>
        <translation>batches</translation>
    </message>
    <message>
        <source>Aucune remise encore</source>
        <translation>No batch yet</translation>
    </message>
    <message>
        <source>Chaque fichier remis au comptable est conservé ici, et peut être enregistré de nouveau.</source>
        <translation>Every file handed over to the accountant is kept here, and can be saved again.</translation>
    </message>
    <message>
        <source>Remises d’écritures</source>
        <translation>Batches of entries</translation>
    </message>
    <message>
        <source>Aucune écriture n’est à remettre à ce jour.</source>
        <translation>No entry is to be handed over to date.</translation>
    </message>
    <message>
        <source>écriture remise</source>
        <translation>entry handed over</translation>
    </message>
    <message>
        <source>écritures remises</source>
        <translation>entries handed over</translation>
    </message>
    <message>
        <source>{entries} dans {name}</source>
        <translation>{entries} in {name}</translation>
    </message>
    <message>
        <source>Remise des écritures</source>
        <translation>Handing entries over</translation>
    </message>
    <message>
        <source>Lecture des écritures</source>
        <translation>Reading the entries</translation>
    </message>
    <message>
        <source>Enregistrer de nouveau le fichier…</source>
        <translation>Save the file again…</translation>
    </message>
</context>
<context>
    <name>EstimatedNote</name>
    <message>
        <source>Voir les conditions</source>
        <translation>See the terms</translation>
    </message>
    <message>
        <source>échéance estimée</source>
        <translation>estimated due date</translation>
    </message>
    <message>
        <source>échéances estimées</source>
        <translation>estimated due dates</translation>
    </message>
    <message>
        <source>{dates}&#xa0;: le fichier ne dit pas quand payer (un FEC ne le dit jamais). Elles suivent le délai de chaque client, sinon celui de vos conditions de vente.</source>
        <translation>{dates}: the file does not say when to pay (a FEC never does). They follow each customer’s term, otherwise that of your terms of sale.</translation>
    </message>
</context>
<context>
    <name>ExchangesTab</name>
    <message>
        <source>Aucun échange</source>
        <translation>No exchange</translation>
    </message>
    <message>
        <source>Lettres, e-mails et appels seront gardés ici, tels quels, avec leur trace.</source>
        <translation>Letters, e-mails and calls will be kept here, as they are, with their trace.</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>échange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>échanges</source>
        <translation>exchanges</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Objet et détail</source>
        <translation>Subject and detail</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Non calculable</source>
        <translation>Cannot be computed</translation>
    </message>
    <message>
        <source>au {last}</source>
        <translation>at {last}</translation>
    </message>
    <message>
        <source>du {first} au {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>{name} (numérateur)</source>
        <translation>{name} (numerator)</translation>
    </message>
    <message>
        <source>{name} (dénominateur)</source>
        <translation>{name} (denominator)</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Voir les lignes</source>
        <translation>See the rows</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>FigureCards</name>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Échu</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Retard moyen</source>
        <translation>Average lateness</translation>
    </message>
    <message>
        <source>Taux de retard</source>
        <translation>Late rate</translation>
    </message>
    <message>
        <source>Taux de recouvrement</source>
        <translation>Recovery rate</translation>
    </message>
    <message>
        <source>Efficacité (CEI)</source>
        <translation>Effectiveness (CEI)</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Days to pay</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>{part} de l’encours</source>
        <translation>{part} of outstanding</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>cannot be computed</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Dont échu</source>
        <translation>Of which overdue</translation>
    </message>
    <message>
        <source>échéance ouverte</source>
        <translation>open due date</translation>
    </message>
    <message>
        <source>échéances ouvertes</source>
        <translation>open due dates</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>{0}, {1}&#xa0;j au plus</source>
        <translation>{0}, {1} d at most</translation>
    </message>
    <message>
        <source>rien d’échu</source>
        <translation>nothing overdue</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Ne pas importer {name}</source>
        <translation>Do not import {name}</translation>
    </message>
    <message>
        <source>Ce fichier ne sera pas importé.</source>
        <translation>This file will not be imported.</translation>
    </message>
    <message>
        <source>Colonnes à indiquer</source>
        <translation>Columns to point out</translation>
    </message>
    <message>
        <source>Colonnes et options…</source>
        <translation>Columns and options…</translation>
    </message>
    <message>
        <source>Clients à confirmer ({count})…</source>
        <translation>Customers to confirm ({count})…</translation>
    </message>
    <message>
        <source>Laisser de côté</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Clients à confirmer</source>
        <translation>Customers to confirm</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>error</translation>
    </message>
    <message>
        <source>erreurs</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>Rien de nouveau</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>remarque</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>remarques</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Déjà connu</source>
        <translation>Already known</translation>
    </message>
    <message>
        <source>Plus dues d’après le fichier</source>
        <translation>No longer owed per the file</translation>
    </message>
    <message>
        <source>Échéances estimées</source>
        <translation>Estimated due dates</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lignes lues</source>
        <translation>Lines read</translation>
    </message>
    <message>
        <source>Débit des comptes clients</source>
        <translation>Debit of customer accounts</translation>
    </message>
    <message>
        <source>Crédit des comptes clients</source>
        <translation>Credit of customer accounts</translation>
    </message>
    <message>
        <source>Solde</source>
        <translation>Balance</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Un client, une facture, un SIREN, une page…</source>
        <translation>A customer, an invoice, a SIREN, a page…</translation>
    </message>
    <message>
        <source>↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer</source>
        <translation>↑ ↓ to choose, Enter to open, Esc to close</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Création de l’entreprise de démonstration</source>
        <translation>Making the demonstration company</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open books</translation>
    </message>
    <message>
        <source>Dossiers ({pattern})</source>
        <translation>Books ({pattern})</translation>
    </message>
</context>
<context>
    <name>Followers</name>
    <message>
        <source>Qui le suit, et comment</source>
        <translation>Who follows it, and how</translation>
    </message>
    <message>
        <source>Toute l’entreprise&#xa0;: les clients sans autre scénario</source>
        <translation>The whole company: customers without another policy</translation>
    </message>
    <message>
        <source>Profils de clients</source>
        <translation>Customer profiles</translation>
    </message>
    <message>
        <source>Le scénario choisi pour une facture l’emporte, puis celui du client, du profil, de l’entreprise.</source>
        <translation>The policy chosen for an invoice comes first, then the customer’s, the profile’s, the company’s.</translation>
    </message>
    <message>
        <source>Automatique&#xa0;: ce qui ne demande pas de confirmation part tout seul</source>
        <translation>Automatic: what needs no confirmation leaves by itself</translation>
    </message>
    <message>
        <source>…&#xa0;même si les écritures bancaires sont anciennes (déconseillé)</source>
        <translation>… even when bank entries are old (not advised)</translation>
    </message>
    <message>
        <source>Pénalités réclamées pour toute facture payée en retard</source>
        <translation>Penalties claimed for every invoice paid late</translation>
    </message>
    <message>
        <source>Suit aujourd’hui «&#xa0;{name}&#xa0;»</source>
        <translation>Now follows “{name}”</translation>
    </message>
    <message>
        <source>L’entreprise suit toujours un scénario&#xa0;: cochez cette case dans un autre.</source>
        <translation>The company always follows a policy: tick this box in another one.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ce que vous avez saisi n’est pas enregistré. Échap encore une fois pour l’abandonner.</source>
        <translation>What you typed is not saved. Press Esc once more to abandon it.</translation>
    </message>
</context>
<context>
    <name>FormalNoticeDialog</name>
    <message>
        <source>Mise en demeure</source>
        <translation>Formal notice</translation>
    </message>
    <message>
        <source>Mise en demeure hors cycle</source>
        <translation>Formal notice out of turn</translation>
    </message>
    <message>
        <source>Elle réclame tout ce qui est échu et que rien ne suspend, avec les pénalités, en recommandé.</source>
        <translation>It claims everything overdue that nothing holds, with penalties, by registered post.</translation>
    </message>
    <message>
        <source>Émettre la mise en demeure</source>
        <translation>Issue the formal notice</translation>
    </message>
    <message>
        <source>Aperçu de la mise en demeure</source>
        <translation>Preview of the formal notice</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Pénalités de retard</source>
        <translation>Late-payment penalties</translation>
    </message>
    <message>
        <source>Indemnités forfaitaires</source>
        <translation>Fixed indemnities</translation>
    </message>
    <message>
        <source>Somme demandée</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Laissées de côté</source>
        <translation>Left aside</translation>
    </message>
</context>
<context>
    <name>HandPanel</name>
    <message>
        <source>Ce qui reste dû</source>
        <translation>What is left owed</translation>
    </message>
    <message>
        <source>reste à payer</source>
        <translation>stays to be paid</translation>
    </message>
    <message>
        <source>est un écart de règlement</source>
        <translation>is a payment difference</translation>
    </message>
    <message>
        <source>ce sont des frais bancaires</source>
        <translation>is bank charges</translation>
    </message>
    <message>
        <source>est une différence de change</source>
        <translation>is an exchange difference</translation>
    </message>
    <message>
        <source>est un escompte accordé</source>
        <translation>is a discount granted</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>frais retenus par sa banque</source>
        <translation>charges taken by the payer’s bank</translation>
    </message>
    <message>
        <source>Choisir les factures</source>
        <translation>Choose the invoices</translation>
    </message>
    <message>
        <source>Revenir aux propositions  Échap</source>
        <translation>Back to the proposals  Esc</translation>
    </message>
    <message>
        <source>Rapprocher  Entrée</source>
        <translation>Match  Enter</translation>
    </message>
    <message>
        <source>Nommez un client pour voir ce qu’il doit. Plusieurs clients&#xa0;: nommez-les tour à tour.</source>
        <translation>Name a customer to see what is owed. Several customers: name them in turn.</translation>
    </message>
    <message>
        <source>Ce client ne doit rien&#xa0;: la ligne sera gardée en avance.</source>
        <translation>This customer owes nothing: the line will be kept on account.</translation>
    </message>
    <message>
        <source>Cochez ce que la ligne paie&#xa0;: {amount}.</source>
        <translation>Tick what the line pays: {amount}.</translation>
    </message>
    <message>
        <source>Vous affectez {amount} de trop.</source>
        <translation>You allocate {amount} too much.</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>document</translation>
    </message>
    <message>
        <source>pièces</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>{pieces}, tout est affecté.</source>
        <translation>{pieces}, everything is allocated.</translation>
    </message>
    <message>
        <source>Il reste {amount} que rien n’explique&#xa0;: le client {name} les devrait.</source>
        <translation>{amount} is left that nothing explains: customer {name} would owe it.</translation>
    </message>
    <message>
        <source>Nommez le client qui garde {amount} en avance.</source>
        <translation>Name the customer who keeps {amount} on account.</translation>
    </message>
    <message>
        <source>{pieces}&#xa0;; {amount} resteront en avance au compte de {name}.</source>
        <translation>{pieces}; {amount} will stay on account for {name}.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Vue d’ensemble</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Factures ({0})</source>
        <translation>Invoices ({0})</translation>
    </message>
    <message>
        <source>Règlements ({0})</source>
        <translation>Payments ({0})</translation>
    </message>
    <message>
        <source>Échanges ({0})</source>
        <translation>Exchanges ({0})</translation>
    </message>
    <message>
        <source>Accords ({0})</source>
        <translation>Agreements ({0})</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Pièces ({0})</source>
        <translation>Papers ({0})</translation>
    </message>
    <message>
        <source>Relevé</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Texte de l’aide</source>
        <translation>Help text</translation>
    </message>
    <message>
        <source>Lecture de l’aide</source>
        <translation>Reading the help</translation>
    </message>
    <message>
        <source>Rien dans l’aide</source>
        <translation>Nothing in the help</translation>
    </message>
    <message>
        <source>Essayez un autre mot.</source>
        <translation>Try another word.</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir&#xa0;: {title}</source>
        <translation>Open: {title}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Calcul de l’historique, mois par mois</source>
        <translation>Computing the history, month by month</translation>
    </message>
</context>
<context>
    <name>HoldDetails</name>
    <message>
        <source>tout le client</source>
        <translation>whole customer</translation>
    </message>
    <message>
        <source>Promesse · {0}</source>
        <translation>Promise · {0}</translation>
    </message>
    <message>
        <source>Suspension · {0}</source>
        <translation>Pause · {0}</translation>
    </message>
    <message>
        <source>Dit par, et comment</source>
        <translation>Said by, and how</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Où elle en est</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <source>Ses promesses</source>
        <translation>Their promises</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>{0} depuis {1}</source>
        <translation>{0} for {1}</translation>
    </message>
    <message>
        <source>Promis pour le</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Montant promis</source>
        <translation>Promised amount</translation>
    </message>
    <message>
        <source>Reçu entre-temps</source>
        <translation>Received meanwhile</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>jusqu’à nouvel ordre</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Retenu</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Terminée le</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Noté le</source>
        <translation>Noted on</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>personne</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Tenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>aucune n’est encore arrivée à son jour</source>
        <translation>none has reached its day yet</translation>
    </message>
    <message>
        <source>{0} sur {1}, soit {2}</source>
        <translation>{0} of {1}, or {2}</translation>
    </message>
    <message>
        <source>En montant</source>
        <translation>By amount</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Suspendre les relances</source>
        <translation>Pause reminders</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Rien ne part tant que la suspension dure. Si le client conteste ou promet de payer, ouvrez plutôt un litige ou notez sa promesse.</source>
        <translation>Nothing leaves while the pause lasts. If the customer disputes or promises to pay, open a dispute or note the promise instead.</translation>
    </message>
    <message>
        <source>décision de la direction, client en travaux</source>
        <translation>management decision, customer’s premises under repair</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Vide&#xa0;: jusqu’à nouvel ordre.</source>
        <translation>Empty: until further notice.</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>IgnoreDialog</name>
    <message>
        <source>Ignorer</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Ce n’est pas un client</source>
        <translation>Not a customer</translation>
    </message>
    <message>
        <source>Virement interne</source>
        <translation>Internal transfer</translation>
    </message>
    <message>
        <source>Frais et commissions de la banque</source>
        <translation>Bank charges and commissions</translation>
    </message>
    <message>
        <source>Salaires, impôts et charges</source>
        <translation>Wages, taxes and contributions</translation>
    </message>
    <message>
        <source>Achat ou fournisseur</source>
        <translation>Purchase or supplier</translation>
    </message>
    <message>
        <source>Apport ou emprunt</source>
        <translation>Capital or loan</translation>
    </message>
    <message>
        <source>Autre motif…</source>
        <translation>Other reason…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Autre motif</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>remboursement d’assurance</source>
        <translation>insurance refund</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ajouter des fichiers</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Remarques sur l’import</source>
        <translation>Remarks on the import</translation>
    </message>
    <message>
        <source>Import en cours</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Import interrompu&#xa0;: rien n’a été écrit.</source>
        <translation>Import stopped: nothing was written.</translation>
    </message>
    <message>
        <source>Relevés, factures, clients et règlements, repris de ce que vous avez déjà</source>
        <translation>Statements, invoices, customers and payments, taken from what you already have</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>files</translation>
    </message>
    <message>
        <source>Lecture de {files}…</source>
        <translation>Reading {files}…</translation>
    </message>
    <message>
        <source>Lecture de {files}</source>
        <translation>Reading {files}</translation>
    </message>
    <message>
        <source>fichier lu</source>
        <translation>file read</translation>
    </message>
    <message>
        <source>fichiers lus</source>
        <translation>files read</translation>
    </message>
    <message>
        <source>Importer {what}</source>
        <translation>Import {what}</translation>
    </message>
    <message>
        <source>ligne est</source>
        <translation>line has</translation>
    </message>
    <message>
        <source>lignes sont</source>
        <translation>lines have</translation>
    </message>
    <message>
        <source>{lines} à corriger. Corrigez le fichier dans son logiciel et déposez-le de nouveau, ou retirez-le.</source>
        <translation>{lines} to be corrected. Correct the file in its own program and drop it again, or leave it out.</translation>
    </message>
    <message>
        <source>Tout est enregistré</source>
        <translation>Everything is saved</translation>
    </message>
</context>
<context>
    <name>InstalmentLines</name>
    <message>
        <source>Ajouter une échéance</source>
        <translation>Add a due date</translation>
    </message>
    <message>
        <source>Retirer cette échéance</source>
        <translation>Remove this due date</translation>
    </message>
    <message>
        <source>Reste à répartir&#xa0;: {amount}</source>
        <translation>Left to share out: {amount}</translation>
    </message>
    <message>
        <source>Les échéances totalisent le montant TTC</source>
        <translation>The due dates add up to the amount incl. VAT</translation>
    </message>
</context>
<context>
    <name>InvoiceDetails</name>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Envoyer par e-mail…</source>
        <translation>Send by e-mail…</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Record a payment</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Excl. VAT</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Incl. VAT</translation>
    </message>
    <message>
        <source>Montants</source>
        <translation>Amounts</translation>
    </message>
    <message>
        <source>Échéances</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Allocations</translation>
    </message>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Aucun courrier n’en parle.</source>
        <translation>No letter mentions it.</translation>
    </message>
    <message>
        <source>Facturation électronique</source>
        <translation>E-invoicing</translation>
    </message>
    <message>
        <source>Mentions de la facture</source>
        <translation>Notes on the invoice</translation>
    </message>
    <message>
        <source>PDF de la facture</source>
        <translation>PDF of the invoice</translation>
    </message>
    <message>
        <source>{name}, émise le {day}</source>
        <translation>{name}, issued on {day}</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
    <message>
        <source>{amount}, soldée</source>
        <translation>{amount}, settled</translation>
    </message>
    <message>
        <source>{amount}, reste dû {open}</source>
        <translation>{amount}, still owed {open}</translation>
    </message>
</context>
<context>
    <name>InvoiceDialog</name>
    <message>
        <source>Nouvelle facture</source>
        <translation>New invoice</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Avoir</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Acompte reçu</source>
        <translation>Deposit received</translation>
    </message>
    <message>
        <source>Facture à émettre</source>
        <translation>Invoice to be issued</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Émise le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>HT</source>
        <translation>Excl. VAT</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>TTC</source>
        <translation>Incl. VAT</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Vide&#xa0;: celui du client.</source>
        <translation>Empty: the customer’s.</translation>
    </message>
    <message>
        <source>Payable en plusieurs échéances</source>
        <translation>Payable on several due dates</translation>
    </message>
    <message>
        <source>L’échéance précède la date de la facture.</source>
        <translation>The due date comes before the date of the invoice.</translation>
    </message>
    <message>
        <source>La date d’émission est à venir&#xa0;: vérifiez-la.</source>
        <translation>The issue date is in the future: check it.</translation>
    </message>
    <message>
        <source>HT + TVA ne font pas ce TTC&#xa0;: corrigez l’un des trois.</source>
        <translation>Excl. VAT + VAT do not make this total: correct one of the three.</translation>
    </message>
    <message>
        <source>Les échéances ne totalisent pas le montant TTC.</source>
        <translation>The due dates do not add up to the amount incl. VAT.</translation>
    </message>
</context>
<context>
    <name>InvoiceStatusDialog</name>
    <message>
        <source>Statut de la facture {0}</source>
        <translation>Status of invoice {0}</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Ce que dit la plateforme de facturation électronique. Le dernier statut est celui qui compte.</source>
        <translation>What the e-invoicing platform says. The latest status is the one that counts.</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nouvelle facture</source>
        <translation>New invoice</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Échues</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>À échoir</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Soldées</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Avoirs et acomptes</source>
        <translation>Credit notes and deposits</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Retirer ce filtre</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Aucune facture</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>Importez un FEC ou un tableau, ou saisissez une première facture.</source>
        <translation>Import a FEC or a table, or enter a first invoice.</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>échéance du {day}</source>
        <translation>due date of {day}</translation>
    </message>
    <message>
        <source>échéances du {0} au {1}</source>
        <translation>due dates from {0} to {1}</translation>
    </message>
    <message>
        <source>échéances à partir du {0}</source>
        <translation>due dates from {0}</translation>
    </message>
    <message>
        <source>échéances jusqu’au {0}</source>
        <translation>due dates until {0}</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Émettre cette lettre&#xa0;?</source>
        <translation>Issue this letter?</translation>
    </message>
    <message>
        <source>Émettre la lettre</source>
        <translation>Issue the letter</translation>
    </message>
    <message>
        <source>La lettre est figée dans le dossier avec son PDF et son empreinte, puis copiée.</source>
        <translation>The letter is frozen in the books with its PDF and its fingerprint, then copied.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Montant des factures</source>
        <translation>Amount of invoices</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Tout ce qui a été fait dans ce dossier&#xa0;; rien ne peut y être effacé.</source>
        <translation>Everything that was done in these books; nothing can be erased from it.</translation>
    </message>
    <message>
        <source>Vérifier le dossier</source>
        <translation>Verify the books</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait dans ce dossier</source>
        <translation>Nothing has been done in these books yet</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Tout voir</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Vérification du journal</source>
        <translation>Verification of the journal</translation>
    </message>
    <message>
        <source>Vérification du dossier…</source>
        <translation>Verifying the books…</translation>
    </message>
    <message>
        <source>Vérification du dossier</source>
        <translation>Verification of the books</translation>
    </message>
    <message>
        <source>Chaîne vérifiée&#xa0;: 1 ligne</source>
        <translation>Chain verified: 1 line</translation>
    </message>
    <message>
        <source>Chaîne vérifiée&#xa0;: {n} lignes</source>
        <translation>Chain verified: {n} lines</translation>
    </message>
    <message>
        <source>La chaîne est rompue à la ligne {n}&#xa0;: une ligne a été modifiée, ajoutée ou retirée.</source>
        <translation>The chain is broken at line {n}: a line was changed, added or removed.</translation>
    </message>
    <message>
        <source>Restaurez une sauvegarde antérieure, puis vérifiez de nouveau.</source>
        <translation>Restore an earlier backup, then verify again.</translation>
    </message>
    <message>
        <source>Dossier vérifié&#xa0;: soldes, factures, lettres, journal et fichier sont en ordre.</source>
        <translation>Books verified: balances, invoices, letters, journal and file are in order.</translation>
    </message>
    <message>
        <source>1 problème trouvé</source>
        <translation>1 problem found</translation>
    </message>
    <message>
        <source>{n} problèmes trouvés</source>
        <translation>{n} problems found</translation>
    </message>
    <message>
        <source>… et {n} autres.</source>
        <translation>… and {n} others.</translation>
    </message>
    <message>
        <source>Voir tout ce qui le concerne</source>
        <translation>See everything about it</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
</context>
<context>
    <name>LeftList</name>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Toutes les échéances ouvertes sont relancées</source>
        <translation>Every open due date is being chased</translation>
    </message>
    <message>
        <source>Toutes les raisons</source>
        <translation>All reasons</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
    <message>
        <source>Mise en demeure hors cycle…</source>
        <translation>Formal notice out of turn…</translation>
    </message>
</context>
<context>
    <name>LetterList</name>
    <message>
        <source>Lettres à relire</source>
        <translation>Letters to review</translation>
    </message>
</context>
<context>
    <name>LetterPreview</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation>Laying out…</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Aperçu de vos lettres</source>
        <translation>Preview of your letters</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Votre entreprise</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Votre client</source>
        <translation>Your customer</translation>
    </message>
    <message>
        <source>Son adresse</source>
        <translation>Their address</translation>
    </message>
</context>
<context>
    <name>LevelDialog</name>
    <message>
        <source>Niveau de relance déjà atteint</source>
        <translation>Reminder level already reached</translation>
    </message>
    <message>
        <source>Pour des factures déjà relancées ailleurs&#xa0;: la prochaine lettre sera celle d’après.</source>
        <translation>For invoices already chased elsewhere: the next letter will be the one after.</translation>
    </message>
    <message>
        <source>Aucun&#xa0;: commencer au premier</source>
        <translation>None: begin at the first</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Dernier niveau envoyé</source>
        <translation>Last level sent</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trois mots au moins&#xa0;; il reste au journal.</source>
        <translation>At least three words; it stays in the journal.</translation>
    </message>
</context>
<context>
    <name>LineHead</name>
    <message>
        <source>Mouvement sans libellé</source>
        <translation>Movement without a description</translation>
    </message>
    <message>
        <source>valeur {day}</source>
        <translation>value date {day}</translation>
    </message>
    <message>
        <source>Réf. {reference}</source>
        <translation>Ref. {reference}</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Tout est rapproché</source>
        <translation>Everything is matched</translation>
    </message>
    <message>
        <source>lignes de banque</source>
        <translation>bank lines</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Lignes de banque</source>
        <translation>Bank lines</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Rien à montrer</source>
        <translation>Nothing to show</translation>
    </message>
    <message>
        <source>Aucun résultat</source>
        <translation>No result</translation>
    </message>
    <message>
        <source>Essayez d’autres mots ou retirez un filtre.</source>
        <translation>Try other words or remove a filter.</translation>
    </message>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choisir les colonnes</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Exporter la liste</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Copier toute la liste</source>
        <translation>Copy the whole list</translation>
    </message>
</context>
<context>
    <name>LongTextField</name>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
    </message>
</context>
<context>
    <name>LookAgainDialog</name>
    <message>
        <source>Noter le suivi</source>
        <translation>Record the follow-up</translation>
    </message>
    <message>
        <source>{name} · ce client reviendra dans une semaine s’il n’a pas payé.</source>
        <translation>{name} · this customer will come back in a week unless paid.</translation>
    </message>
    <message>
        <source>Ce qui a été fait ou décidé</source>
        <translation>What was done or decided</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Choisissez dans la liste.</source>
        <translation>Choose from the list.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>{name} · {number} · {amount} restent dus</source>
        <translation>{name} · {number} · {amount} still owed</translation>
    </message>
    <message>
        <source>Passer en perte</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Montant TTC perdu</source>
        <translation>Amount lost incl. VAT</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>6541&#xa0;: vente de l’exercice, 6544&#xa0;: plus ancienne.</source>
        <translation>6541: sale of this year, 6544: older.</translation>
    </message>
    <message>
        <source>Non récupérée</source>
        <translation>Not recovered</translation>
    </message>
    <message>
        <source>Récupérée</source>
        <translation>Recovered</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Récupérable si elle a été versée et si la créance est définitivement irrécouvrable ou la liquidation ouverte&#xa0;; envoyez au client un duplicata de la facture (article 272-1 du CGI).</source>
        <translation>Recoverable if it was paid over and the debt is finally irrecoverable or the liquidation is open; send the customer a duplicate of the invoice (article 272-1 of the CGI).</translation>
    </message>
    <message>
        <source>TVA récupérée</source>
        <translation>VAT recovered</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>liquidation clôturée pour insuffisance d’actif</source>
        <translation>liquidation closed for lack of assets</translation>
    </message>
</context>
<context>
    <name>MailTab</name>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Fournisseur</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Serveur d’envoi (SMTP)</source>
        <translation>Outgoing server (SMTP)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Aucune (cet ordinateur)</source>
        <translation>None (this computer)</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Displayed name</translation>
    </message>
    <message>
        <source>Adresse d’expédition</source>
        <translation>Sender address</translation>
    </message>
    <message>
        <source>Répondre à</source>
        <translation>Reply to</translation>
    </message>
    <message>
        <source>Messages par envoi</source>
        <translation>Messages per run</translation>
    </message>
    <message>
        <source>Messages par heure</source>
        <translation>Messages per hour</translation>
    </message>
    <message>
        <source>0&#xa0;: sans limite.</source>
        <translation>0: no limit.</translation>
    </message>
    <message>
        <source>Envoyer une copie au commercial du client</source>
        <translation>Copy the customer’s salesperson</translation>
    </message>
    <message>
        <source>Joindre le relevé de compte</source>
        <translation>Attach the statement</translation>
    </message>
    <message>
        <source>Joindre les factures dont le PDF est dans le dossier</source>
        <translation>Attach invoices whose PDF is in the books</translation>
    </message>
    <message>
        <source>Adresse d’essai</source>
        <translation>Test address</translation>
    </message>
    <message>
        <source>Compte d’envoi</source>
        <translation>Sending account</translation>
    </message>
    <message>
        <source>Le mot de passe est confié au trousseau de cet ordinateur, jamais au dossier. Gmail et d’autres demandent un «&#xa0;mot de passe d’application&#xa0;», créé dans les réglages de sécurité de votre compte.</source>
        <translation>The password is kept in this computer’s keyring, never in the books. Gmail and others require an “app password”, made in the security settings of your account.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Essai</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Envoyer un message d’essai</source>
        <translation>Send a test message</translation>
    </message>
    <message>
        <source>Envoi en cours…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Envoi d’un message d’essai</source>
        <translation>Sending a test message</translation>
    </message>
    <message>
        <source>Message envoyé à {address}&#xa0;: vérifiez qu’il est arrivé.</source>
        <translation>Message sent to {address}: check that it arrived.</translation>
    </message>
    <message>
        <source>Déjà connu&#xa0;: laissez vide pour le garder.</source>
        <translation>Already known: leave empty to keep it.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Gestion des créances</source>
        <translation>Gestion des créances</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>MakeDialog</name>
    <message>
        <source>Créer la remise</source>
        <translation>Make the remittance</translation>
    </message>
    <message>
        <source>Le fichier est à déposer sur le site de votre banque. Les échéances prélevées ne sont plus relancées jusqu’à sa réponse.</source>
        <translation>The file is to be uploaded to your bank’s site. The due dates collected are not chased until it answers.</translation>
    </message>
    <message>
        <source>prélèvement</source>
        <translation>direct debit</translation>
    </message>
    <message>
        <source>prélèvements</source>
        <translation>direct debits</translation>
    </message>
    <message>
        <source>À prélever</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Compte crédité</source>
        <translation>Account credited</translation>
    </message>
    <message>
        <source>Identifiant créancier (ICS)</source>
        <translation>Creditor identifier (ICS)</translation>
    </message>
    <message>
        <source>Annoncer le prélèvement à chaque client (e-mail, sinon lettre à imprimer)</source>
        <translation>Announce the debit to each customer (e-mail, else a letter to print)</translation>
    </message>
</context>
<context>
    <name>MandateDialog</name>
    <message>
        <source>Nouveau mandat</source>
        <translation>New mandate</translation>
    </message>
    <message>
        <source>Mandat de prélèvement</source>
        <translation>Direct debit mandate</translation>
    </message>
    <message>
        <source>Recopiez le mandat signé&#xa0;: gardez-le, c’est lui qui vous autorise à prélever.</source>
        <translation>Copy the signed mandate: keep it, it is what entitles you to collect.</translation>
    </message>
    <message>
        <source>Référence du mandat (RUM)</source>
        <translation>Mandate reference (RUM)</translation>
    </message>
    <message>
        <source>Vide&#xa0;: une référence est proposée.</source>
        <translation>Empty: a reference is proposed.</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Tous débiteurs (CORE)</source>
        <translation>All debtors (CORE)</translation>
    </message>
    <message>
        <source>Interentreprises (B2B)</source>
        <translation>Business to business (B2B)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Dernier prélèvement</source>
        <translation>Last debit</translation>
    </message>
    <message>
        <source>S’il a déjà servi dans un autre logiciel.</source>
        <translation>If it was already used in another program.</translation>
    </message>
    <message>
        <source>Mandat ponctuel&#xa0;: il ne permet qu’un seul prélèvement</source>
        <translation>One-off mandate: it allows one debit only</translation>
    </message>
</context>
<context>
    <name>MandatesTab</name>
    <message>
        <source>Aucun mandat</source>
        <translation>No mandate</translation>
    </message>
    <message>
        <source>Recopiez ici les mandats signés par vos clients&#xa0;: leurs factures pourront être prélevées.</source>
        <translation>Copy here the mandates signed by your customers: their invoices can then be collected.</translation>
    </message>
    <message>
        <source>Nouveau mandat</source>
        <translation>New mandate</translation>
    </message>
    <message>
        <source>mandat</source>
        <translation>mandate</translation>
    </message>
    <message>
        <source>mandats</source>
        <translation>mandates</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Valables</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Terminés ou caducs</source>
        <translation>Ended or lapsed</translation>
    </message>
    <message>
        <source>Mandats de prélèvement</source>
        <translation>Direct debit mandates</translation>
    </message>
    <message>
        <source>Enregistrer le mandat…</source>
        <translation>Record the mandate…</translation>
    </message>
    <message>
        <source>Lecture des mandats</source>
        <translation>Reading the mandates</translation>
    </message>
    <message>
        <source>Modifier le mandat…</source>
        <translation>Change the mandate…</translation>
    </message>
    <message>
        <source>Mettre fin au mandat…</source>
        <translation>End the mandate…</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Mandat {reference} enregistré</source>
        <translation>Mandate {reference} recorded</translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation>and {n} others</translation>
    </message>
    <message>
        <source>client paie</source>
        <translation>customer pays</translation>
    </message>
    <message>
        <source>clients paient</source>
        <translation>customers pay</translation>
    </message>
    <message>
        <source>{who} par prélèvement sans mandat valable&#xa0;: {names}.</source>
        <translation>{who} by direct debit without a valid mandate: {names}.</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>rien de nouveau</source>
        <translation>nothing new</translation>
    </message>
    <message>
        <source>prêt</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>prêts</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>Rien de nouveau</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Montrer chaque fichier</source>
        <translation>Show each file</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>Colonnes de {name}</source>
        <translation>Columns of {name}</translation>
    </message>
    <message>
        <source>Utiliser ces colonnes</source>
        <translation>Use these columns</translation>
    </message>
    <message>
        <source>La réponse sera retenue&#xa0;: les prochains fichiers de même forme s’importeront sans question.</source>
        <translation>The answer will be kept: the next files of the same form will be imported without a question.</translation>
    </message>
    <message>
        <source>Ce fichier contient</source>
        <translation>This file holds</translation>
    </message>
    <message>
        <source>Dates écrites</source>
        <translation>Dates written</translation>
    </message>
    <message>
        <source>comme le fichier le montre</source>
        <translation>as the file shows</translation>
    </message>
    <message>
        <source>jour, mois, année (31/12/2026)</source>
        <translation>day, month, year (31/12/2026)</translation>
    </message>
    <message>
        <source>mois, jour, année (12/31/2026)</source>
        <translation>month, day, year (12/31/2026)</translation>
    </message>
    <message>
        <source>Décimales</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>virgule (1234,56)</source>
        <translation>comma (1234,56)</translation>
    </message>
    <message>
        <source>point (1234.56)</source>
        <translation>point (1234.56)</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Oublier cette réponse</source>
        <translation>Forget this answer</translation>
    </message>
    <message>
        <source>Toutes ({count})</source>
        <translation>All ({count})</translation>
    </message>
    <message>
        <source>Reprises ({count})</source>
        <translation>Taken ({count})</translation>
    </message>
    <message>
        <source>– ne pas reprendre –</source>
        <translation>– leave out –</translation>
    </message>
    <message>
        <source>Réponse retenue d’un import précédent</source>
        <translation>Answer kept from an earlier import</translation>
    </message>
    <message>
        <source>comme la dernière fois</source>
        <translation>as the last time</translation>
    </message>
    <message>
        <source>reconnue à ses valeurs</source>
        <translation>recognised by its values</translation>
    </message>
    <message>
        <source>reconnue à son nom</source>
        <translation>recognised by its name</translation>
    </message>
    <message>
        <source>Lecture des premières lignes</source>
        <translation>Reading the first lines</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Texte du message</source>
        <translation>Text of the message</translation>
    </message>
    <message>
        <source>Enregistrer en .eml</source>
        <translation>Save as .eml</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Copie à</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <source>Répondre à</source>
        <translation>Reply to</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>NameLink</name>
    <message>
        <source>Ouvrir la fiche de {name}</source>
        <translation>Open the card of {name}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Prochaine étape</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>{0} aujourd’hui</source>
        <translation>{0} today</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>{0}, {1} à demander</source>
        <translation>{0}, {1} to claim</translation>
    </message>
    <message>
        <source>Ouvrir la fiche d’appel</source>
        <translation>Open the call sheet</translation>
    </message>
    <message>
        <source>Relire la lettre</source>
        <translation>Review the letter</translation>
    </message>
    <message>
        <source>&#xa0;; une autre lettre est due</source>
        <translation>; another letter is due</translation>
    </message>
    <message>
        <source>&#xa0;; {0} autres lettres sont dues</source>
        <translation>; {0} other letters are due</translation>
    </message>
    <message>
        <source>{0} le {1}</source>
        <translation>{0} on {1}</translation>
    </message>
    <message>
        <source>Écrire sans attendre…</source>
        <translation>Write now…</translation>
    </message>
    <message>
        <source>Scénario terminé</source>
        <translation>Policy ended</translation>
    </message>
    <message>
        <source>Noter le suivi…</source>
        <translation>Record the follow-up…</translation>
    </message>
    <message>
        <source>À vous de décider</source>
        <translation>For you to decide</translation>
    </message>
    <message>
        <source>Rien à relancer</source>
        <translation>Nothing to chase</translation>
    </message>
    <message>
        <source>L’âge permettrait&#xa0;: {0}</source>
        <translation>Age would allow: {0}</translation>
    </message>
    <message>
        <source>Ce client ne doit rien.</source>
        <translation>This customer owes nothing.</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>jusqu’au {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>without an end date</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Ajouter une note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>{name} · la note entre au journal et ne se modifie plus.</source>
        <translation>{name} · the note enters the journal and cannot be changed afterwards.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Me le rappeler le</source>
        <translation>Remind me on</translation>
    </message>
    <message>
        <source>La note reviendra ce jour-là parmi les tâches.</source>
        <translation>The note will come back among the tasks on that day.</translation>
    </message>
</context>
<context>
    <name>OddOnes</name>
    <message>
        <source>Rien d’anormal</source>
        <translation>Nothing unusual</translation>
    </message>
    <message>
        <source>Aucune somme n’attend depuis longtemps, aucun impayé n’est sans règlement, les relevés se suivent.</source>
        <translation>No sum has waited for long, no returned payment lacks its payment, statements follow one another.</translation>
    </message>
    <message>
        <source>exceptions de la banque</source>
        <translation>bank exceptions</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>exception</translation>
    </message>
    <message>
        <source>exceptions</source>
        <translation>exceptions</translation>
    </message>
    <message>
        <source>Exceptions de la banque</source>
        <translation>Bank exceptions</translation>
    </message>
</context>
<context>
    <name>OpenDues</name>
    <message>
        <source>Ce client ne doit rien&#xa0;: le règlement sera gardé en avance.</source>
        <translation>This customer owes nothing: the payment will be kept on account.</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Affecté</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Restera dû</source>
        <translation>Left owed</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>OpenItems</name>
    <message>
        <source>factures à choisir</source>
        <translation>invoices to choose from</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
</context>
<context>
    <name>OpenedCell</name>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Restes dus au {day}&#xa0;: {amount}</source>
        <translation>Still owed at {day}: {amount}</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Factures ouvertes</source>
        <translation>Open invoices</translation>
    </message>
    <message>
        <source>Toutes les factures</source>
        <translation>All invoices</translation>
    </message>
    <message>
        <source>{0} sur {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>PaperDrop</name>
    <message>
        <source>Ne pas joindre {name}</source>
        <translation>Do not attach {name}</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Déposez votre logo</source>
        <translation>Drop your logo</translation>
    </message>
    <message>
        <source>PNG ou JPEG, 2 Mo au plus. Facultatif.</source>
        <translation>PNG or JPEG, 2 MB at most. Optional.</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Pictures ({patterns})</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Signataire</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Qui signe les lettres</source>
        <translation>Who signs the letters</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Gérante</source>
        <translation>Managing director</translation>
    </message>
    <message>
        <source>Couleur de votre nom sur les lettres</source>
        <translation>Colour of your name on letters</translation>
    </message>
    <message>
        <source>Autre couleur…</source>
        <translation>Other colour…</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas&#xa0;: {why}</source>
        <translation>This file does not open: {why}</translation>
    </message>
    <message>
        <source>Cette image dépasse 2 Mo&#xa0;: réduisez-la d’abord.</source>
        <translation>This picture exceeds 2 MB: make it smaller first.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG ou JPEG.</source>
        <translation>This file is not a PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>Couleur de votre nom</source>
        <translation>Colour of your name</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Retirer {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>PapersTab</name>
    <message>
        <source>Nature du document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Aucun document. Bons de livraison, commandes et réclamations joints ici entrent dans la preuve.</source>
        <translation>No document. Delivery notes, orders and complaints attached here become part of the proof.</translation>
    </message>
    <message>
        <source>Nature des documents à joindre</source>
        <translation>Kind of documents to attach</translation>
    </message>
    <message>
        <source>Document joint</source>
        <translation>Document attached</translation>
    </message>
    <message>
        <source>{0} documents joints</source>
        <translation>{0} documents attached</translation>
    </message>
    <message>
        <source>{0} retiré&#xa0;; le journal en garde l’empreinte</source>
        <translation>{0} removed; the journal keeps its fingerprint</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>Passer ce client aujourd’hui&#xa0;?</source>
        <translation>Skip this customer today?</translation>
    </message>
    <message>
        <source>Passer</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>{name} · rien n’est fait, il reviendra demain.</source>
        <translation>{name} · nothing is done, back again tomorrow.</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Un motif écrit ici est noté au journal du client.</source>
        <translation>A reason written here is noted in the customer’s journal.</translation>
    </message>
</context>
<context>
    <name>PastTalk</name>
    <message>
        <source>Ce qui a été dit</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Ce qui est à faire</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rien n’a été noté.</source>
        <translation>Nothing was noted.</translation>
    </message>
    <message>
        <source>En bref</source>
        <translation>In brief</translation>
    </message>
</context>
<context>
    <name>PaymentDetails</name>
    <message>
        <source>Règlement de {amount}</source>
        <translation>Payment of {amount}</translation>
    </message>
    <message>
        <source>Affectations</source>
        <translation>Allocations</translation>
    </message>
    <message>
        <source>Reste à affecter</source>
        <translation>Left to allocate</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Encaisser un règlement</source>
        <translation>Record a payment</translation>
    </message>
</context>
<context>
    <name>PaymentExtras</name>
    <message>
        <source>Une partie paie les pénalités réclamées</source>
        <translation>Part of it pays the penalties claimed</translation>
    </message>
    <message>
        <source>Pénalités de retard</source>
        <translation>Late-payment penalties</translation>
    </message>
    <message>
        <source>Indemnités forfaitaires</source>
        <translation>Fixed indemnities</translation>
    </message>
    <message>
        <source>Il ne reste que {amount} à recouvrer&#xa0;: corrigez ce montant.</source>
        <translation>Only {amount} is left to collect: correct this amount.</translation>
    </message>
    <message>
        <source>Escompte accordé&#xa0;: {amount} sur {n} factures — les solder&#xa0;?</source>
        <translation>Discount granted: {amount} on {n} invoices — settle them?</translation>
    </message>
    <message>
        <source>Escompte accordé&#xa0;: {amount} ({percent}&#xa0;% à {days} jours) — solder la facture&#xa0;?</source>
        <translation>Discount granted: {amount} ({percent}% within {days} days) — settle the invoice?</translation>
    </message>
    <message>
        <source>hors délai&#xa0;: il fallait payer le {day} au plus tard</source>
        <translation>too late: payment was due by {day}</translation>
    </message>
</context>
<context>
    <name>PaymentForm</name>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>n° de chèque…</source>
        <translation>cheque no…</translation>
    </message>
    <message>
        <source>Indiquez le client qui a payé.</source>
        <translation>Say which customer paid.</translation>
    </message>
    <message>
        <source>Proposition&#xa0;: {reason}</source>
        <translation>Proposal: {reason}</translation>
    </message>
    <message>
        <source>Entièrement affecté, dont {amount} aux pénalités</source>
        <translation>Fully allocated, of which {amount} to penalties</translation>
    </message>
    <message>
        <source>À affecter&#xa0;: {amount}, gardés en avance</source>
        <translation>To allocate: {amount}, kept on account</translation>
    </message>
    <message>
        <source>Entièrement affecté</source>
        <translation>Fully allocated</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
</context>
<context>
    <name>PenaltiesPage</name>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Facture de pénalités</source>
        <translation>Penalty invoice</translation>
    </message>
    <message>
        <source>Réclamé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Remis</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Reste à recouvrer</source>
        <translation>Left to collect</translation>
    </message>
    <message>
        <source>Réclamé − payé − remis, hors champ de la TVA.</source>
        <translation>Claimed − paid − waived, outside the scope of VAT.</translation>
    </message>
    <message>
        <source>Imposable à l’encaissement (article 237 sexies du CGI).</source>
        <translation>Taxable when received (article 237 sexies of the CGI).</translation>
    </message>
    <message>
        <source>À recouvrer</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Soldées</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Escomptes accordés</source>
        <translation>Discounts granted</translation>
    </message>
    <message>
        <source>Aucune pénalité à recouvrer</source>
        <translation>No penalty to collect</translation>
    </message>
    <message>
        <source>Une mise en demeure les réclame&#xa0;; une facture de pénalités aussi, à tout moment.</source>
        <translation>A formal notice claims them; so does a penalty invoice, at any time.</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Lecture des pénalités</source>
        <translation>Reading the penalties</translation>
    </message>
    <message>
        <source>Rien à recouvrer, hors champ de la TVA</source>
        <translation>Nothing to collect, outside the scope of VAT</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>{amount} à recouvrer auprès de {who}, hors champ de la TVA</source>
        <translation>{amount} to collect from {who}, outside the scope of VAT</translation>
    </message>
    <message>
        <source>Ouvrir la facture</source>
        <translation>Open the invoice</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
</context>
<context>
    <name>PenaltiesTab</name>
    <message>
        <source>Aucune pénalité à recouvrer</source>
        <translation>No penalty to collect</translation>
    </message>
    <message>
        <source>Une mise en demeure les réclame&#xa0;; une facture de pénalités aussi, à tout moment.</source>
        <translation>A formal notice claims them; so does a penalty invoice, at any time.</translation>
    </message>
    <message>
        <source>Facture de pénalités…</source>
        <translation>Penalty invoice…</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>À recouvrer</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Soldées</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Encaisser…</source>
        <translation>Collect…</translation>
    </message>
    <message>
        <source>Renoncer…</source>
        <translation>Waive…</translation>
    </message>
    <message>
        <source>Facturer…</source>
        <translation>Invoice…</translation>
    </message>
    <message>
        <source>Reste {0} sur {1}</source>
        <translation>{0} left of {1}</translation>
    </message>
    <message>
        <source>Rien n’a été réclamé</source>
        <translation>Nothing was claimed</translation>
    </message>
</context>
<context>
    <name>PenaltyInvoiceDialog</name>
    <message>
        <source>Facture de pénalités</source>
        <translation>Penalty invoice</translation>
    </message>
    <message>
        <source>Émettre la facture</source>
        <translation>Issue the invoice</translation>
    </message>
    <message>
        <source>Hors champ de la TVA, à part des factures elles-mêmes. Une facture émise est conservée telle quelle.</source>
        <translation>Outside the scope of VAT, apart from the invoices themselves. An issued invoice is kept as it is.</translation>
    </message>
    <message>
        <source>Voir la facture</source>
        <translation>See the invoice</translation>
    </message>
    <message>
        <source>Facture de pénalités, provisoire</source>
        <translation>Penalty invoice, draft</translation>
    </message>
    <message>
        <source>Nommez le client&#xa0;: ses factures en retard, ou payées en retard, s’affichent ici.</source>
        <translation>Name the customer: their invoices that are late, or were paid late, appear here.</translation>
    </message>
    <message>
        <source>Aucune pénalité n’est due par ce client à ce jour.</source>
        <translation>This customer owes no penalty to date.</translation>
    </message>
    <message>
        <source>Pénalités {interest} + indemnités {indemnity} = {total}</source>
        <translation>Penalties {interest} + indemnities {indemnity} = {total}</translation>
    </message>
    <message>
        <source>Nommez le client à facturer.</source>
        <translation>Name the customer to invoice.</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>PNG ou JPEG, 2 Mo au plus&#xa0;; déposez-la ici ou choisissez-la.</source>
        <translation>PNG or JPEG, 2 MB at most; drop it here or choose it.</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Pictures ({patterns})</translation>
    </message>
    <message>
        <source>Choisir une image</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Ce fichier ne s’ouvre pas&#xa0;: {why}.</source>
        <translation>This file does not open: {why}.</translation>
    </message>
    <message>
        <source>Cette image dépasse 2 Mo&#xa0;: réduisez-la d’abord.</source>
        <translation>This picture exceeds 2 MB: make it smaller first.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG ou JPEG.</source>
        <translation>This file is not a PNG or JPEG picture.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Emplacement</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Nom du fichier</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Choisir un emplacement…</source>
        <translation>Choose a location…</translation>
    </message>
    <message>
        <source>Tout ce que vous saisirez tient dans ce fichier&#xa0;: vous pouvez le copier, le déplacer, le sauvegarder sur une clé. Évitez un emplacement synchronisé ouvert sur deux ordinateurs à la fois.</source>
        <translation>Everything you enter fits in this file: you can copy it, move it, back it up on a stick. Avoid a synchronised place open on two computers at once.</translation>
    </message>
    <message>
        <source>Choisir un emplacement</source>
        <translation>Choose a location</translation>
    </message>
    <message>
        <source>Indiquez l’emplacement complet, ou choisissez-le.</source>
        <translation>Give the full location, or choose it.</translation>
    </message>
    <message>
        <source>Ce nom contient un signe interdit dans un nom de fichier, par exemple / ou «&#xa0;:&#xa0;».</source>
        <translation>This name holds a sign that file names may not have, such as / or “:”.</translation>
    </message>
    <message>
        <source>Ce fichier existe déjà&#xa0;: choisissez un autre nom.</source>
        <translation>This file already exists: choose another name.</translation>
    </message>
</context>
<context>
    <name>PlaceholderList</name>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Ce qu’il dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>PlanCustomerDialog</name>
    <message>
        <source>Nouvel échéancier</source>
        <translation>New payment plan</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Quel client paiera en plusieurs fois&#xa0;?</source>
        <translation>Which customer will pay in instalments?</translation>
    </message>
</context>
<context>
    <name>PlanDetails</name>
    <message>
        <source>Échéancier {number}</source>
        <translation>Payment plan {number}</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>non signé</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>accordé le {day}</source>
        <translation>granted on {day}</translation>
    </message>
    <message>
        <source>Versements</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Sommes couvertes</source>
        <translation>Amounts covered</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>À payer en tout</source>
        <translation>To pay in all</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>{amount} à {rate}&#xa0;% l’an</source>
        <translation>{amount} at {rate}% a year</translation>
    </message>
    <message>
        <source>dont intérêts</source>
        <translation>of which interest</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Non respecté à partir du</source>
        <translation>In default from</translation>
    </message>
    <message>
        <source>Réponse attendue le</source>
        <translation>Answer expected on</translation>
    </message>
    <message>
        <source>Clos le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Prescription reportée au</source>
        <translation>Limitation moved to</translation>
    </message>
    <message>
        <source>À payer le</source>
        <translation>To pay on</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>et {amount} de pénalités</source>
        <translation>and {amount} of penalties</translation>
    </message>
    <message>
        <source>{number}, échue le {day}</source>
        <translation>{number}, due on {day}</translation>
    </message>
    <message>
        <source>Échéancier et reconnaissance de dette</source>
        <translation>Payment plan and acknowledgement of debt</translation>
    </message>
    <message>
        <source>Envoyer l’échéancier</source>
        <translation>Send the payment plan</translation>
    </message>
    <message>
        <source>{name}, joint le {day}</source>
        <translation>{name}, attached on {day}</translation>
    </message>
    <message>
        <source>Annuler l’échéancier</source>
        <translation>Cancel the payment plan</translation>
    </message>
    <message>
        <source>Constater le solde</source>
        <translation>Record as settled</translation>
    </message>
    <message>
        <source>Constater le non-respect</source>
        <translation>Record the default</translation>
    </message>
    <message>
        <source>Lancer sans signature</source>
        <translation>Start without signature</translation>
    </message>
    <message>
        <source>Échéancier signé</source>
        <translation>Payment plan signed</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Record a payment</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Échéancier de paiement</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Aperçu de l’échéancier</source>
        <translation>Preview of the payment plan</translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation>Laying out…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Accorder</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Proposer</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>versement</source>
        <translation>instalment</translation>
    </message>
    <message>
        <source>versements</source>
        <translation>instalments</translation>
    </message>
    <message>
        <source>{debt} en {number}</source>
        <translation>{debt} in {number}</translation>
    </message>
    <message>
        <source>{amount} d’intérêts</source>
        <translation>{amount} of interest</translation>
    </message>
    <message>
        <source>{amount} en avance, à affecter d’abord</source>
        <translation>{amount} on account, to be allocated first</translation>
    </message>
    <message>
        <source>L’aperçu paraîtra quand tout sera juste.</source>
        <translation>The preview will appear when everything is right.</translation>
    </message>
    <message>
        <source>Mise en page de l’échéancier</source>
        <translation>Laying out the payment plan</translation>
    </message>
    <message>
        <source>Cet échéancier n’est pas enregistré. Échap encore une fois pour l’abandonner.</source>
        <translation>This payment plan is not saved. Press Esc once more to abandon it.</translation>
    </message>
</context>
<context>
    <name>PlanDues</name>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Choisi</source>
        <translation>Chosen</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Complétez ou corrigez «&#xa0;{name}&#xa0;».</source>
        <translation>Complete or correct “{name}”.</translation>
    </message>
    <message>
        <source>Complétez chaque versement&#xa0;: un jour et un montant.</source>
        <translation>Complete each instalment: a day and an amount.</translation>
    </message>
    <message>
        <source>Versements</source>
        <translation>Instalments</translation>
    </message>
    <message>
        <source>Premier versement</source>
        <translation>First instalment</translation>
    </message>
    <message>
        <source>Tous les mois</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Tous les 2 mois</source>
        <translation>Every 2 months</translation>
    </message>
    <message>
        <source>Tous les trimestres</source>
        <translation>Every quarter</translation>
    </message>
    <message>
        <source>Toutes les semaines</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Toutes les 2 semaines</source>
        <translation>Every 2 weeks</translation>
    </message>
    <message>
        <source>Toutes les 3 semaines</source>
        <translation>Every 3 weeks</translation>
    </message>
    <message>
        <source>Toutes les 4 semaines</source>
        <translation>Every 4 weeks</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Intérêt annuel</source>
        <translation>Yearly interest</translation>
    </message>
    <message>
        <source>Jours de grâce</source>
        <translation>Days of grace</translation>
    </message>
    <message>
        <source>Dès la signature</source>
        <translation>On signature</translation>
    </message>
    <message>
        <source>Dès aujourd’hui</source>
        <translation>From today</translation>
    </message>
    <message>
        <source>Prend effet</source>
        <translation>Takes effect</translation>
    </message>
    <message>
        <source>Réponse attendue le</source>
        <translation>Answer expected on</translation>
    </message>
    <message>
        <source>Reporter au jour ouvré suivant</source>
        <translation>Move to the next working day</translation>
    </message>
    <message>
        <source>Arrondi sur le premier versement</source>
        <translation>Rounding on the first instalment</translation>
    </message>
    <message>
        <source>Répartir également</source>
        <translation>Share out equally</translation>
    </message>
    <message>
        <source>Comprendre les pénalités déjà réclamées&#xa0;: {amount}</source>
        <translation>Include the penalties already claimed: {amount}</translation>
    </message>
</context>
<context>
    <name>PlanLines</name>
    <message>
        <source>Ajouter un versement</source>
        <translation>Add an instalment</translation>
    </message>
    <message>
        <source>À payer le</source>
        <translation>To pay on</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Intérêts</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Jour du versement {n}</source>
        <translation>Day of instalment {n}</translation>
    </message>
    <message>
        <source>Montant du versement {n}</source>
        <translation>Amount of instalment {n}</translation>
    </message>
    <message>
        <source>Retirer ce versement</source>
        <translation>Remove this instalment</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>Aucun échéancier</source>
        <translation>No payment plan</translation>
    </message>
    <message>
        <source>Quand un client ne peut pas tout payer, accordez-lui plusieurs fois&#xa0;: il sera suivi ici.</source>
        <translation>When a customer cannot pay all at once, grant instalments: the plan is followed here.</translation>
    </message>
    <message>
        <source>Nouvel échéancier</source>
        <translation>New payment plan</translation>
    </message>
    <message>
        <source>échéancier</source>
        <translation>payment plan</translation>
    </message>
    <message>
        <source>échéanciers</source>
        <translation>payment plans</translation>
    </message>
    <message>
        <source>Échéanciers</source>
        <translation>Payment plans</translation>
    </message>
    <message>
        <source>Constater</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Lecture des échéanciers</source>
        <translation>Reading the payment plans</translation>
    </message>
    <message>
        <source>Ouvrir l’échéancier</source>
        <translation>Open the payment plan</translation>
    </message>
    <message>
        <source>Encaisser un versement</source>
        <translation>Record an instalment</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
    <message>
        <source>échéancier a pris fin</source>
        <translation>payment plan has ended</translation>
    </message>
    <message>
        <source>échéanciers ont pris fin</source>
        <translation>payment plans have ended</translation>
    </message>
    <message>
        <source>{ended}&#xa0;: {numbers}. Constatez-le pour que les relances en tiennent compte.</source>
        <translation>{ended}: {numbers}. Record it so that reminders take account of it.</translation>
    </message>
    <message>
        <source>Ouverts</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À signer</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Clos</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>PolicyTab</name>
    <message>
        <source>Scénario</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Nom du scénario</source>
        <translation>Name of the policy</translation>
    </message>
    <message>
        <source>Les étapes sur une ligne de jours</source>
        <translation>The steps on a line of days</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Scénario supprimé</source>
        <translation>Policy deleted</translation>
    </message>
    <message>
        <source>Nouvelle étape</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Rétablir les étapes d’origine</source>
        <translation>Restore the original steps</translation>
    </message>
    <message>
        <source>{name} (copie)</source>
        <translation>{name} (copy)</translation>
    </message>
</context>
<context>
    <name>PostNewsDialog</name>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Noter la suite</source>
        <translation>Note the outcome</translation>
    </message>
    <message>
        <source>Pas encore connue</source>
        <translation>Not known yet</translation>
    </message>
    <message>
        <source>Présentée le</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Jour de la suite</source>
        <translation>Day of the outcome</translation>
    </message>
    <message>
        <source>Accusé de réception</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Déposez ici le scan (PDF, PNG ou JPEG, 20 Mo au plus), ou appuyez pour le choisir.</source>
        <translation>Drop the scan here (PDF, PNG or JPEG, 20 MB at most), or press to choose it.</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Scans (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Accusé de réception&#xa0;:</source>
        <translation>Acknowledgement:</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PostTab</name>
    <message>
        <source>Bordereau</source>
        <translation>Cover list</translation>
    </message>
    <message>
        <source>Recommandés</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Noter la suite</source>
        <translation>Note the outcome</translation>
    </message>
    <message>
        <source>La liste des plis remis à la poste, à faire tamponner</source>
        <translation>The list of letters handed to the post, to be stamped</translation>
    </message>
    <message>
        <source>Les recommandés en tableau, pour le site de la poste</source>
        <translation>Registered letters as a table, for the post’s website</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Aucune lettre sur papier</source>
        <translation>No letter on paper</translation>
    </message>
    <message>
        <source>Les lettres émises par courrier ou en recommandé arrivent ici, à imprimer puis à poster.</source>
        <translation>Letters issued by ordinary or registered post arrive here, to be printed then posted.</translation>
    </message>
    <message>
        <source>Courrier</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>À poster</source>
        <translation>To post</translation>
    </message>
    <message>
        <source>Accusé attendu</source>
        <translation>Receipt awaited</translation>
    </message>
    <message>
        <source>Sans accusé</source>
        <translation>No receipt</translation>
    </message>
    <message>
        <source>Revenues</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Terminées</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>lettre cochée</source>
        <translation>letter ticked</translation>
    </message>
    <message>
        <source>lettres cochées</source>
        <translation>letters ticked</translation>
    </message>
    <message>
        <source>Imprimer les lettres</source>
        <translation>Print the letters</translation>
    </message>
    <message>
        <source>Noter l’envoi</source>
        <translation>Note the posting</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>, dont {n}</source>
        <translation>, of which {n}</translation>
    </message>
    <message>
        <source>recommandée</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>recommandées</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>Noter l’envoi</source>
        <translation>Note the posting</translation>
    </message>
    <message>
        <source>Remises à la poste le</source>
        <translation>Handed to the post on</translation>
    </message>
</context>
<context>
    <name>PostponeDialog</name>
    <message>
        <source>Reporter la tâche</source>
        <translation>Postpone the task</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Postpone</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Ce qui partirait aujourd’hui</source>
        <translation>What would leave today</translation>
    </message>
    <message>
        <source>Ce qui reste, et pourquoi</source>
        <translation>What stays, and why</translation>
    </message>
    <message>
        <source>Avant d’envoyer</source>
        <translation>Before sending</translation>
    </message>
    <message>
        <source>Chaque facture échue est suivie, suspendue ou attend sa prochaine étape.</source>
        <translation>Every overdue invoice is being followed, is paused, or waits for its next step.</translation>
    </message>
    <message>
        <source>Aucune lettre à envoyer aujourd’hui</source>
        <translation>No letter to send today</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Lettre précédente (Ctrl+↑)</source>
        <translation>Previous letter (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Lettre suivante (Ctrl+↓)</source>
        <translation>Next letter (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>{n} sur {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>Choisissez une lettre dans la liste pour la relire.</source>
        <translation>Choose a letter in the list to review it.</translation>
    </message>
    <message>
        <source>Mise en page de la lettre</source>
        <translation>Laying out the letter</translation>
    </message>
</context>
<context>
    <name>PrintLettersDialog</name>
    <message>
        <source>Classées par client, exactement telles qu’émises.</source>
        <translation>Sorted by customer, exactly as issued.</translation>
    </message>
    <message>
        <source>Recto verso&#xa0;: chaque lettre commence sur une nouvelle feuille</source>
        <translation>Double-sided: each letter begins on a new sheet</translation>
    </message>
    <message>
        <source>Ajouter le relevé de compte de chaque client</source>
        <translation>Add each customer’s statement</translation>
    </message>
    <message>
        <source>Imprimer la lettre</source>
        <translation>Print the letter</translation>
    </message>
    <message>
        <source>Imprimer {n}</source>
        <translation>Print {n}</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer en un seul PDF</source>
        <translation>Save as a single PDF</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Oui, les noter imprimées</source>
        <translation>Yes, note them as printed</translation>
    </message>
    <message>
        <source>Courrier du {day}</source>
        <translation>Post of {day}</translation>
    </message>
    <message>
        <source>Préparation du document…</source>
        <translation>Preparing the document…</translation>
    </message>
    <message>
        <source>Préparation du courrier</source>
        <translation>Preparing the post</translation>
    </message>
    <message>
        <source>Les lettres sont-elles bien sorties de l’imprimante&#xa0;?</source>
        <translation>Did the letters come out of the printer?</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {name}. Une fois imprimées, notez-le ici.</source>
        <translation>Saved: {name}. Once they are printed, note it here.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>Sans adresse, à compléter à la main&#xa0;: {numbers}.</source>
        <translation>No address, to be completed by hand: {numbers}.</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Ce dossier a été mis à niveau. L’ancien est gardé dans «&#xa0;{name}&#xa0;», à côté.</source>
        <translation>These books have been upgraded. The old ones are kept beside them in “{name}”.</translation>
    </message>
    <message>
        <source>Une autre fenêtre ou une tâche utilise ce dossier, ou son emplacement n’est pas modifiable&#xa0;: vous pouvez tout consulter, rien ne peut être enregistré.</source>
        <translation>Another window or task is using these books, or their location may not be written: you can look at everything, nothing can be saved.</translation>
    </message>
    <message>
        <source>Lecture seule.</source>
        <translation>Read-only.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open books</translation>
    </message>
    <message>
        <source>Dossiers (*{suffix})</source>
        <translation>Books (*{suffix})</translation>
    </message>
    <message>
        <source>Sauvegarde du dossier</source>
        <translation>Backing up the books</translation>
    </message>
    <message>
        <source>Sauvegarde faite&#xa0;: {name}, dans {folder}.</source>
        <translation>Backed up: {name}, in {folder}.</translation>
    </message>
    <message>
        <source>Il n’y a rien à annuler.</source>
        <translation>There is nothing to undo.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promesse de paiement</source>
        <translation>Promise to pay</translation>
    </message>
    <message>
        <source>Les relances attendent le jour promis. Si l’argent n’est pas là le lendemain, le scénario reprend un cran plus ferme. Une nouvelle promesse remplace la précédente.</source>
        <translation>Reminders wait for the promised day. If the money is not there the day after, the policy resumes one notch firmer. A new promise replaces the previous one.</translation>
    </message>
    <message>
        <source>Montant promis</source>
        <translation>Promised amount</translation>
    </message>
    <message>
        <source>Vide&#xa0;: tout ce qui est dû.</source>
        <translation>Empty: everything owed.</translation>
    </message>
    <message>
        <source>Promis pour le</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Dit par, et comment</source>
        <translation>Said by, and how</translation>
    </message>
    <message>
        <source>Mme Girard, au téléphone</source>
        <translation>Mrs Girard, by telephone</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
</context>
<context>
    <name>PromisesTab</name>
    <message>
        <source>Attendu des promesses</source>
        <translation>Expected from promises</translation>
    </message>
    <message>
        <source>Non tenues, sans suite</source>
        <translation>Broken, not followed up</translation>
    </message>
    <message>
        <source>Promesses tenues</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Tenues</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Non tenues</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Aucune promesse en cours</source>
        <translation>No promise pending</translation>
    </message>
    <message>
        <source>Notez ce qu’un client promet au téléphone&#xa0;: les relances attendent le jour promis.</source>
        <translation>Note what a customer promises by telephone: reminders wait for the promised day.</translation>
    </message>
    <message>
        <source>Noter une promesse</source>
        <translation>Note a promise</translation>
    </message>
    <message>
        <source>promesse</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>promesses</source>
        <translation>promises</translation>
    </message>
    <message>
        <source>Promesses de paiement</source>
        <translation>Promises to pay</translation>
    </message>
    <message>
        <source>aucune n’est encore arrivée à son jour</source>
        <translation>none has reached its day yet</translation>
    </message>
    <message>
        <source>{0} sur {1} · {2} du montant</source>
        <translation>{0} of {1} · {2} of the amount</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Promis pour le</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Promis</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Parole tenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Combien de ses promesses ce client a tenues, sur celles arrivées à leur jour</source>
        <translation>How many promises this customer kept, of those that reached their day</translation>
    </message>
    <message>
        <source>Dit par</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>il y a {0}</source>
        <translation>{0} ago</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>noté le {0}</source>
        <translation>noted {0}</translation>
    </message>
    <message>
        <source>{0} sur {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Encaisser…</source>
        <translation>Record a payment…</translation>
    </message>
    <message>
        <source>Nouvelle promesse…</source>
        <translation>New promise…</translation>
    </message>
    <message>
        <source>Lever la pause</source>
        <translation>Lift the pause</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Dossier de preuve</source>
        <translation>Proof file</translation>
    </message>
    <message>
        <source>Constituer le dossier</source>
        <translation>Make the proof file</translation>
    </message>
    <message>
        <source>{name} · un PDF avec bordereau de pièces, et un ZIP avec chaque pièce telle que conservée et son empreinte. Rien n’est retiré du dossier de l’entreprise.</source>
        <translation>{name} · a PDF with its list of exhibits, and a ZIP with each paper as kept and its fingerprint. Nothing is taken out of the company’s books.</translation>
    </message>
    <message>
        <source>Pièces depuis le</source>
        <translation>Papers since</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Langue du dossier</source>
        <translation>Language of the file</translation>
    </message>
    <message>
        <source>Preuves</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Relevé de compte</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Factures et avoirs</source>
        <translation>Invoices and credit notes</translation>
    </message>
    <message>
        <source>Lettres et avis de réception</source>
        <translation>Letters and their receipts</translation>
    </message>
    <message>
        <source>E-mails avec leur acheminement</source>
        <translation>E-mails with their delivery</translation>
    </message>
    <message>
        <source>Échéanciers et accords</source>
        <translation>Payment plans and agreements</translation>
    </message>
    <message>
        <source>Commandes, livraisons, autres documents</source>
        <translation>Orders, deliveries, other documents</translation>
    </message>
    <message>
        <source>Pénalités jour par jour</source>
        <translation>Penalties day by day</translation>
    </message>
    <message>
        <source>Historique des échanges</source>
        <translation>History of exchanges</translation>
    </message>
    <message>
        <source>Extrait du journal</source>
        <translation>Extract of the journal</translation>
    </message>
    <message>
        <source>Ce que le dossier contient</source>
        <translation>What the file contains</translation>
    </message>
    <message>
        <source>Enregistrer dans</source>
        <translation>Save in</translation>
    </message>
    <message>
        <source>Choisir…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Où mettre le dossier de preuve</source>
        <translation>Where to put the proof file</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>À facturer systématiquement</source>
        <translation>To be invoiced as a rule</translation>
    </message>
    <message>
        <source>{amount} de retards payés, jamais réclamés</source>
        <translation>{amount} on late payments, never claimed</translation>
    </message>
    <message>
        <source>Facturer…</source>
        <translation>Invoice…</translation>
    </message>
    <message>
        <source>Facturer les pénalités de {name}</source>
        <translation>Invoice the penalties of {name}</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Autres lectures</source>
        <translation>Other readings</translation>
    </message>
    <message>
        <source>Recherche des propositions…</source>
        <translation>Looking for proposals…</translation>
    </message>
    <message>
        <source>La recherche a été interrompue&#xa0;: F5 la reprend.</source>
        <translation>The search was interrupted: F5 resumes it.</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Le règlement que cette ligne reprend est introuvable&#xa0;: enregistrez-le, ou ignorez-la.</source>
        <translation>The payment that this line takes back cannot be found: record it, or ignore the line.</translation>
    </message>
    <message>
        <source>Aucun règlement repris&#xa0;: est-ce un remboursement, ou une dépense à ignorer&#xa0;?</source>
        <translation>No payment taken back: is it a refund, or an expense to ignore?</translation>
    </message>
    <message>
        <source>Ce qui a été défait n’est plus proposé&#xa0;: choisissez les factures, ou gardez l’avance.</source>
        <translation>What was undone is not proposed again: choose the invoices, or keep the sum on account.</translation>
    </message>
    <message>
        <source>Aucune proposition&#xa0;: choisissez les factures, ou gardez la somme en avance.</source>
        <translation>No proposal: choose the invoices, or keep the sum on account.</translation>
    </message>
    <message>
        <source>Une autre ligne peut payer la même facture&#xa0;: choisissez avec 1.</source>
        <translation>Another line may pay the same invoice: choose with 1.</translation>
    </message>
    <message>
        <source>Deux lectures possibles&#xa0;: choisissez avec 1 ou 2.</source>
        <translation>Two possible readings: choose with 1 or 2.</translation>
    </message>
    <message>
        <source>Plusieurs lectures possibles&#xa0;: choisissez avec leur numéro.</source>
        <translation>Several possible readings: choose with their number.</translation>
    </message>
</context>
<context>
    <name>ProposalsDialog</name>
    <message>
        <source>Profils proposés</source>
        <translation>Proposed profiles</translation>
    </message>
    <message>
        <source>Donner ces profils</source>
        <translation>Give these profiles</translation>
    </message>
    <message>
        <source>D’après les douze derniers mois. Un profil choisit le scénario de relance du client&#xa0;; rien ne change pour les clients que vous décochez.</source>
        <translation>Based on the last twelve months. A profile chooses the customer’s reminder policy; nothing changes for the customers you untick.</translation>
    </message>
    <message>
        <source>proposition</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>propositions</source>
        <translation>proposals</translation>
    </message>
    <message>
        <source>Tous les profils correspondent déjà à ce que les clients font.</source>
        <translation>Every profile already matches what customers do.</translation>
    </message>
    <message>
        <source>Donner ces profils ({n})</source>
        <translation>Give these profiles ({n})</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Recherche des rapprochements</source>
        <translation>Looking for matches</translation>
    </message>
</context>
<context>
    <name>ProvisionDialog</name>
    <message>
        <source>{name} · {number} · {amount} restent dus. La dépréciation porte sur le hors taxes&#xa0;; elle est reprise seule quand la créance est payée ou perdue.</source>
        <translation>{name} · {number} · {amount} still owed. The impairment is on the amount without VAT; it is reversed by itself when the debt is paid or lost.</translation>
    </message>
    <message>
        <source>Provisionner</source>
        <translation>Record the impairment</translation>
    </message>
    <message>
        <source>Reprendre la dépréciation du {day}, {amount}</source>
        <translation>Reverse the impairment of {day}, {amount}</translation>
    </message>
    <message>
        <source>Nouvelle dépréciation</source>
        <translation>New impairment</translation>
    </message>
    <message>
        <source>Opération</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>La facture ne dit pas sa TVA&#xa0;: tapez le HT.</source>
        <translation>The invoice does not say its VAT: type the net amount.</translation>
    </message>
    <message>
        <source>Base hors taxes</source>
        <translation>Base without VAT</translation>
    </message>
    <message>
        <source>Risque</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>sans réponse à la mise en demeure, litige au tribunal</source>
        <translation>no answer to the formal notice, case before the court</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Reverse</translation>
    </message>
</context>
<context>
    <name>RateDialog</name>
    <message>
        <source>Ajouter un taux</source>
        <translation>Add a rate</translation>
    </message>
    <message>
        <source>Il complète ou remplace, pour ce dossier, celui que le programme connaît.</source>
        <translation>It completes or replaces, for these books, the one the program knows.</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>En vigueur depuis le</source>
        <translation>In force since</translation>
    </message>
    <message>
        <source>Taux annuel</source>
        <translation>Yearly rate</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Journal officiel, site de la BCE…</source>
        <translation>Journal officiel, ECB website…</translation>
    </message>
</context>
<context>
    <name>RatesTab</name>
    <message>
        <source>semestre</source>
        <translation>half-year</translation>
    </message>
    <message>
        <source>semestres</source>
        <translation>half-years</translation>
    </message>
    <message>
        <source>Retirer mon taux</source>
        <translation>Remove my rate</translation>
    </message>
    <message>
        <source>Ajouter un taux</source>
        <translation>Add a rate</translation>
    </message>
    <message>
        <source>Taux par défaut = taux de refinancement de la BCE au 1er jour du semestre + 10 points&#xa0;; plancher d’un taux convenu = 3 × taux d’intérêt légal (article L441-10 II du code de commerce).</source>
        <translation>Default rate = ECB refinancing rate on the first day of the half-year + 10 points; floor of an agreed rate = 3 × legal interest rate (article L441-10 II of the French commercial code).</translation>
    </message>
    <message>
        <source>Taux à compléter&#xa0;: {names}. Les mises en demeure qui en dépendent attendent.</source>
        <translation>Rates to complete: {names}. The formal notices that need them are waiting.</translation>
    </message>
    <message>
        <source>Taux retiré</source>
        <translation>Rate removed</translation>
    </message>
    <message>
        <source>Taux ajouté</source>
        <translation>Rate added</translation>
    </message>
    <message>
        <source>Saisir un taux de ce semestre…</source>
        <translation>Enter a rate for this half-year…</translation>
    </message>
    <message>
        <source>Semestre</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>BCE</source>
        <translation>ECB</translation>
    </message>
    <message>
        <source>Défaut</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Légal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Plancher</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Particuliers</source>
        <translation>Consumers</translation>
    </message>
    <message>
        <source>Fiabilité</source>
        <translation>Reliability</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Saisi par vous</source>
        <translation>Entered by you</translation>
    </message>
    <message>
        <source>Sûre</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To confirm</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accepter</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Noter l’impayé</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>C’est le même</source>
        <translation>It is the same</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Client inconnu</source>
        <translation>Customer unknown</translation>
    </message>
    <message>
        <source>Déjà saisi à la main&#xa0;: règlement de {amount} du {day}. La ligne lui est rattachée, rien n’est encaissé deux fois.</source>
        <translation>Already entered by hand: payment of {amount} of {day}. The line is tied to it, nothing is received twice.</translation>
    </message>
    <message>
        <source>Reprend le règlement de {amount} du {day}.</source>
        <translation>Takes back the payment of {amount} of {day}.</translation>
    </message>
    <message>
        <source>Il ne payait aucune facture&#xa0;: l’avance disparaît.</source>
        <translation>It paid no invoice: the sum on account disappears.</translation>
    </message>
    <message>
        <source>Redeviennent dues&#xa0;: {invoices}.</source>
        <translation>Owed again: {invoices}.</translation>
    </message>
    <message>
        <source>Escompte accordé&#xa0;: {amount}.</source>
        <translation>Discount granted: {amount}.</translation>
    </message>
    <message>
        <source>{kind}&#xa0;: {amount} soldés sans être reçus.</source>
        <translation>{kind}: {amount} settled without being received.</translation>
    </message>
    <message>
        <source>{amount} resteront en avance au compte de {name}.</source>
        <translation>{amount} will stay on account for {name}.</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Encaissements</source>
        <translation>Payments received</translation>
    </message>
    <message>
        <source>Importer un relevé</source>
        <translation>Import a statement</translation>
    </message>
    <message>
        <source>Enregistrer le règlement</source>
        <translation>Record the payment</translation>
    </message>
    <message>
        <source>Nouveau règlement</source>
        <translation>New payment</translation>
    </message>
    <message>
        <source>Entrée enregistre</source>
        <translation>Enter records</translation>
    </message>
    <message>
        <source>Affecter un règlement</source>
        <translation>Allocate a payment</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Aucun règlement</source>
        <translation>No payment</translation>
    </message>
    <message>
        <source>Saisissez-en un ci-dessus, ou importez un relevé ou un FEC.</source>
        <translation>Enter one above, or import a statement or a FEC.</translation>
    </message>
    <message>
        <source>règlement</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>règlements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>Tous</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À affecter</source>
        <translation>To allocate</translation>
    </message>
    <message>
        <source>Règlements</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Lecture des règlements</source>
        <translation>Reading payments</translation>
    </message>
    <message>
        <source>Un règlement est commencé et n’est pas enregistré.</source>
        <translation>A payment has been started and is not recorded.</translation>
    </message>
    <message>
        <source>L’abandonner</source>
        <translation>Abandon it</translation>
    </message>
    <message>
        <source>Affecter</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>{name}&#xa0;: règlement du {day}, {amount} à affecter</source>
        <translation>{name}: payment of {day}, {amount} to allocate</translation>
    </message>
    <message>
        <source>Restera à affecter&#xa0;: {amount}</source>
        <translation>Will remain to allocate: {amount}</translation>
    </message>
    <message>
        <source>Entièrement affecté</source>
        <translation>Fully allocated</translation>
    </message>
    <message>
        <source>Affecter…</source>
        <translation>Allocate…</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>ligne de banque à rapprocher</source>
        <translation>bank line to match</translation>
    </message>
    <message>
        <source>lignes de banque à rapprocher</source>
        <translation>bank lines to match</translation>
    </message>
    <message>
        <source>{payments} à affecter, pour {amount}</source>
        <translation>{payments} to allocate, for {amount}</translation>
    </message>
    <message>
        <source>Tous les règlements sont affectés</source>
        <translation>Every payment is allocated</translation>
    </message>
</context>
<context>
    <name>RejectDialog</name>
    <message>
        <source>{customer}, facture {number}, {amount}. Si l’argent est arrivé puis reparti, c’est un impayé&#xa0;: il se lit sur le relevé de banque.</source>
        <translation>{customer}, invoice {number}, {amount}. If the money came and then left again, it is a returned payment: it is read on the bank statement.</translation>
    </message>
    <message>
        <source>Noter un rejet</source>
        <translation>Record a rejection</translation>
    </message>
    <message>
        <source>Noter le rejet</source>
        <translation>Record the rejection</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>compte clos (AC04)</source>
        <translation>account closed (AC04)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>À corriger et à savoir</source>
        <translation>To correct and to know</translation>
    </message>
    <message>
        <source>remarque</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>remarques</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{file}, ligne {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Relances</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Passer en revue</source>
        <translation>Go through</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Échéances non relancées</source>
        <translation>Due dates not chased</translation>
    </message>
    <message>
        <source>Lettres émises</source>
        <translation>Letters issued</translation>
    </message>
    <message>
        <source>Préparation des relances</source>
        <translation>Preparing the reminders</translation>
    </message>
    <message>
        <source>Aucune de ces lettres ne part sur papier&#xa0;: les e-mails sont dans Envois.</source>
        <translation>None of these letters leaves on paper: e-mails are in Dispatch.</translation>
    </message>
    <message>
        <source>L’émission est en cours&#xa0;: interrompez-la d’abord, ou attendez qu’elle finisse.</source>
        <translation>Letters are being issued: stop that first, or wait until it ends.</translation>
    </message>
    <message>
        <source>Relire les lettres</source>
        <translation>Review the letters</translation>
    </message>
    <message>
        <source>Voir les non relancés</source>
        <translation>See what is not chased</translation>
    </message>
    <message>
        <source>Émettre les lettres</source>
        <translation>Issue the letters</translation>
    </message>
    <message>
        <source>Émission en cours</source>
        <translation>Issuing</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Avant l’envoi, {day}</source>
        <translation>Before sending, {day}</translation>
    </message>
    <message>
        <source>Relecture avant envoi, {day}</source>
        <translation>Review before sending, {day}</translation>
    </message>
    <message>
        <source>Émission, {day}</source>
        <translation>Issue, {day}</translation>
    </message>
    <message>
        <source>Émises le {day}</source>
        <translation>Issued on {day}</translation>
    </message>
    <message>
        <source>recommandée</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>recommandées</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>{n} par e-mail</source>
        <translation>{n} by e-mail</translation>
    </message>
    <message>
        <source>dont {parts}</source>
        <translation>of which {parts}</translation>
    </message>
    <message>
        <source>appel à passer</source>
        <translation>call to make</translation>
    </message>
    <message>
        <source>appels à passer</source>
        <translation>calls to make</translation>
    </message>
    <message>
        <source>lettre décochée</source>
        <translation>letter unticked</translation>
    </message>
    <message>
        <source>lettres décochées</source>
        <translation>letters unticked</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>La date a changé depuis la préparation&#xa0;: les relances ont été recalculées.</source>
        <translation>The date has changed since the preparation: the reminders were computed again.</translation>
    </message>
    <message>
        <source>Émission des lettres</source>
        <translation>Issuing letters</translation>
    </message>
    <message>
        <source>Lettres à relire</source>
        <translation>Letters to review</translation>
    </message>
    <message>
        <source>Mise en demeure émise&#xa0;: {name}</source>
        <translation>Formal notice issued: {name}</translation>
    </message>
</context>
<context>
    <name>RemittanceDialog</name>
    <message>
        <source>prélèvement</source>
        <translation>direct debit</translation>
    </message>
    <message>
        <source>prélèvements</source>
        <translation>direct debits</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Remise {number}</source>
        <translation>Remittance {number}</translation>
    </message>
    <message>
        <source>{amount} prélevés le {day}, {scheme}. Remise faite le {made} par {actor}.</source>
        <translation>{amount} collected on {day}, {scheme}. Remittance made on {made} by {actor}.</translation>
    </message>
    <message>
        <source>Retirée le {day}&#xa0;: {reason}.</source>
        <translation>Withdrawn on {day}: {reason}.</translation>
    </message>
    <message>
        <source>Noter un rejet…</source>
        <translation>Record a rejection…</translation>
    </message>
</context>
<context>
    <name>RemittancesTab</name>
    <message>
        <source>Aucune remise</source>
        <translation>No remittance</translation>
    </message>
    <message>
        <source>Celles que vous créez dans l’onglet À prélever sont gardées ici, avec leur fichier.</source>
        <translation>Those you make in the To collect tab are kept here, with their file.</translation>
    </message>
    <message>
        <source>remise</source>
        <translation>remittance</translation>
    </message>
    <message>
        <source>remises</source>
        <translation>remittances</translation>
    </message>
    <message>
        <source>Remises de prélèvements</source>
        <translation>Direct debit remittances</translation>
    </message>
    <message>
        <source>Lecture des remises</source>
        <translation>Reading the remittances</translation>
    </message>
    <message>
        <source>Voir les prélèvements</source>
        <translation>See the direct debits</translation>
    </message>
    <message>
        <source>Enregistrer le fichier…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Retirer la remise…</source>
        <translation>Withdraw the remittance…</translation>
    </message>
    <message>
        <source>Remise {number} retirée</source>
        <translation>Remittance {number} withdrawn</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Règlement de {amount} reçu le {day} de {name}. Les factures qu’il payait redeviennent dues.</source>
        <translation>Payment of {amount} received on {day} from {name}. The invoices it paid become due again.</translation>
    </message>
    <message>
        <source>Règlement revenu impayé</source>
        <translation>Payment returned unpaid</translation>
    </message>
    <message>
        <source>Enregistrer le retour</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Revenu le</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>provision insuffisante</source>
        <translation>insufficient funds</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tous les niveaux</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Rien à relancer aujourd’hui</source>
        <translation>Nothing to chase today</translation>
    </message>
    <message>
        <source>Voyez «&#xa0;Non relancés&#xa0;» pour savoir pourquoi.</source>
        <translation>See “Not chased” to know why.</translation>
    </message>
    <message>
        <source>À relancer ({n})</source>
        <translation>To chase ({n})</translation>
    </message>
    <message>
        <source>Non relancés ({n})</source>
        <translation>Not chased ({n})</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tout décocher</source>
        <translation>Untick all</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Passer en revue</source>
        <translation>Go through</translation>
    </message>
    <message>
        <source>Relances</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Personne à passer en revue aujourd’hui</source>
        <translation>Nobody to go through today</translation>
    </message>
    <message>
        <source>Aucune relance, aucun appel, aucune promesse non tenue, aucune tâche n’est due.</source>
        <translation>No reminder, call, broken promise or task is due.</translation>
    </message>
    <message>
        <source>Voir les factures non relancées</source>
        <translation>See invoices not chased</translation>
    </message>
    <message>
        <source>A&#x2002;Appel</source>
        <translation>A Call</translation>
    </message>
    <message>
        <source>P&#x2002;Promesse</source>
        <translation>P Promise</translation>
    </message>
    <message>
        <source>L&#x2002;Litige</source>
        <translation>L Dispute</translation>
    </message>
    <message>
        <source>H&#x2002;Suspendre</source>
        <translation>H Pause</translation>
    </message>
    <message>
        <source>N&#x2002;Note</source>
        <translation>N Note</translation>
    </message>
    <message>
        <source>T&#x2002;Tâche</source>
        <translation>T Task</translation>
    </message>
    <message>
        <source>S&#x2002;Passer</source>
        <translation>S Skip</translation>
    </message>
    <message>
        <source>Client précédent (←)</source>
        <translation>Previous customer (←)</translation>
    </message>
    <message>
        <source>Client suivant (→)</source>
        <translation>Next customer (→)</translation>
    </message>
    <message>
        <source>Préparation de la revue</source>
        <translation>Preparing the list</translation>
    </message>
    <message>
        <source>{verb} (Entrée)</source>
        <translation>{verb} (Enter)</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Lecture de la fiche</source>
        <translation>Reading the card</translation>
    </message>
    <message>
        <source>{n} / {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{day} · reste {amount} à passer en revue</source>
        <translation>{day} · {amount} left to go through</translation>
    </message>
    <message>
        <source>Mise en page de la lettre…</source>
        <translation>Laying out the letter…</translation>
    </message>
    <message>
        <source>Mise en page de la lettre</source>
        <translation>Laying out the letter</translation>
    </message>
    <message>
        <source>Émission de la lettre</source>
        <translation>Issuing the letter</translation>
    </message>
    <message>
        <source>Lettre {number} émise&#xa0;: {name}</source>
        <translation>Letter {number} issued: {name}</translation>
    </message>
    <message>
        <source>Cette lettre n’est plus due&#xa0;: le dossier a changé depuis.</source>
        <translation>This letter is no longer due: the books have changed since.</translation>
    </message>
    <message>
        <source>Passé en revue sans suite&#xa0;: {reason}</source>
        <translation>Gone through without action: {reason}</translation>
    </message>
</context>
<context>
    <name>SendDocumentDialog</name>
    <message>
        <source>Envoyer par e-mail</source>
        <translation>Send by e-mail</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>{name} · hors relance&#xa0;: rien n’est réclamé.</source>
        <translation>{name} · not a reminder: nothing is claimed.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ajoutée au message, sous «&#xa0;Bonjour&#xa0;».</source>
        <translation>Added to the message, below “Hello”.</translation>
    </message>
    <message>
        <source>Pièces jointes&#xa0;: {files}</source>
        <translation>Attachments: {files}</translation>
    </message>
    <message>
        <source>Envoyer de nouveau</source>
        <translation>Send again</translation>
    </message>
</context>
<context>
    <name>SendingStep</name>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>See the journal</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Envoyer les e-mails maintenant</source>
        <translation>Send the e-mails now</translation>
    </message>
    <message>
        <source>Émission des lettres</source>
        <translation>Issuing letters</translation>
    </message>
    <message>
        <source>1 lettre émise</source>
        <translation>1 letter issued</translation>
    </message>
    <message>
        <source>{n} lettres émises</source>
        <translation>{n} letters issued</translation>
    </message>
    <message>
        <source>Aucune lettre n’a été émise</source>
        <translation>No letter was issued</translation>
    </message>
    <message>
        <source>Traitée</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Émise</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Non émise</source>
        <translation>Not issued</translation>
    </message>
    <message>
        <source>Elle n’est plus due&#xa0;: le dossier a changé depuis la relecture.</source>
        <translation>It is no longer due: the books have changed since the review.</translation>
    </message>
    <message>
        <source>Enregistrée dans le dossier, mais le PDF n’a pas pu être copié.</source>
        <translation>Stored in the books, but the PDF could not be copied.</translation>
    </message>
    <message>
        <source>Adresse à compléter</source>
        <translation>Address to complete</translation>
    </message>
    <message>
        <source>Interrompu avant elle&#xa0;: elle garde son tour.</source>
        <translation>Stopped before it: it keeps its turn.</translation>
    </message>
    <message>
        <source>{sum} demandés. Les PDF sont dans «&#xa0;{folder}&#xa0;».</source>
        <translation>{sum} claimed. The PDFs are in “{folder}”.</translation>
    </message>
    <message>
        <source>1 lettre n’est pas partie.</source>
        <translation>1 letter did not leave.</translation>
    </message>
    <message>
        <source>{n} lettres ne sont pas parties.</source>
        <translation>{n} letters did not leave.</translation>
    </message>
    <message>
        <source>1 appel reste à passer.</source>
        <translation>1 call is still to be made.</translation>
    </message>
    <message>
        <source>{n} appels restent à passer.</source>
        <translation>{n} calls are still to be made.</translation>
    </message>
    <message>
        <source>Certains PDF n’ont pas pu être copiés&#xa0;: imprimez-les d’ici.</source>
        <translation>Some PDFs could not be copied: print them from here.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Montant demandé</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>SendingsPage</name>
    <message>
        <source>Envois</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Courrier</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Paramètres</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Taux des pénalités de retard</source>
        <translation>Late-payment penalty rates</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Taux</source>
        <translation>Rates</translation>
    </message>
    <message>
        <source>Scénarios</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Automatisation</source>
        <translation>Automation</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Prélèvements</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>Banque</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Comptabilité</source>
        <translation>Accounting</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Brackets</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Sauvegarde</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Des modifications ne sont pas enregistrées.</source>
        <translation>Some changes are not saved.</translation>
    </message>
    <message>
        <source>Ne pas enregistrer</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistré</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>SettledLines</name>
    <message>
        <source>Aucune affectation.</source>
        <translation>No allocation.</translation>
    </message>
    <message>
        <source>{kind} du {day}</source>
        <translation>{kind} of {day}</translation>
    </message>
    <message>
        <source>échéance {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Défaire l’affectation&#xa0;: {what}</source>
        <translation>Undo the allocation: {what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Société&#xa0;: {name}</source>
        <translation>Company: {name}</translation>
    </message>
    <message>
        <source>Gestion des créances</source>
        <translation>Gestion des créances</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Échéancier signé</source>
        <translation>Payment plan signed</translation>
    </message>
    <message>
        <source>Enregistrer la signature</source>
        <translation>Record the signature</translation>
    </message>
    <message>
        <source>La signature vaut reconnaissance de dette&#xa0;: elle interrompt la prescription (art. 2240 du code civil). Les relances restent suspendues tant que les versements arrivent.</source>
        <translation>The signature acknowledges the debt: it interrupts limitation (art. 2240 of the civil code). Reminders stay paused as long as instalments arrive.</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Joindre la copie signée</source>
        <translation>Attach the signed copy</translation>
    </message>
    <message>
        <source>Aucune copie jointe</source>
        <translation>No copy attached</translation>
    </message>
    <message>
        <source>Papiers (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Papers (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Copie signée</source>
        <translation>Signed copy</translation>
    </message>
</context>
<context>
    <name>Simulated</name>
    <message>
        <source>Simulation du scénario</source>
        <translation>Simulation of the policy</translation>
    </message>
    <message>
        <source>Corrigez d’abord ce qui est signalé&#xa0;: la simulation suivra.</source>
        <translation>Correct what is flagged first: the simulation will follow.</translation>
    </message>
    <message>
        <source>Si ce scénario s’appliquait aujourd’hui à tous les clients&#xa0;: {what}</source>
        <translation>If this policy applied today to every customer: {what}</translation>
    </message>
    <message>
        <source>Si ce scénario s’appliquait aujourd’hui à ceux qui le suivent&#xa0;: {what}</source>
        <translation>If this policy applied today to those who follow it: {what}</translation>
    </message>
    <message>
        <source>rien ne partirait.</source>
        <translation>nothing would leave.</translation>
    </message>
    <message>
        <source>relance</source>
        <translation>reminder</translation>
    </message>
    <message>
        <source>relances</source>
        <translation>reminders</translation>
    </message>
    <message>
        <source>appel</source>
        <translation>call</translation>
    </message>
    <message>
        <source>appels</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>mise en demeure</source>
        <translation>formal notice</translation>
    </message>
    <message>
        <source>mises en demeure</source>
        <translation>formal notices</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Choisir la prochaine étape</source>
        <translation>Choose the next step</translation>
    </message>
    <message>
        <source>Le scénario n’en saute jamais une de lui-même. Rien ne part maintenant&#xa0;: l’étape choisie sera proposée dans Relances, son âge et l’écart depuis la dernière lettre restant respectés.</source>
        <translation>The policy never skips a step by itself. Nothing leaves now: the chosen step will be proposed in Reminders, once its age and the gap since the last letter allow it.</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Prochaine étape</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trois mots au moins&#xa0;; il reste au journal.</source>
        <translation>At least three words; it stays in the journal.</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Étape due&#xa0;: {owed}&#xa0;; l’âge permettrait&#xa0;: {allowed}.</source>
        <translation>Step due: {owed}; age would allow: {allowed}.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Déposez ici vos fichiers ou un dossier entier</source>
        <translation>Drop your files or a whole folder here</translation>
    </message>
    <message>
        <source>ou cliquez pour choisir des fichiers, plusieurs à la fois si vous voulez</source>
        <translation>or click to choose files, several at once if you like</translation>
    </message>
    <message>
        <source>Choisir un dossier…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Derniers imports</source>
        <translation>Latest imports</translation>
    </message>
    <message>
        <source>Ce que le programme sait lire</source>
        <translation>What the program can read</translation>
    </message>
    <message>
        <source>Rien n’est écrit avant que vous ayez vu ce qui a été compris. Un fichier déjà importé ne change rien.</source>
        <translation>Nothing is written before you have seen what was understood. A file already imported changes nothing.</translation>
    </message>
    <message>
        <source>Les relevés de votre banque</source>
        <translation>Your bank statements</translation>
    </message>
    <message>
        <source>OFX, CAMT, CFONB 120, MT940, CSV ou Excel&#xa0;; chaque mouvement une seule fois.</source>
        <translation>OFX, CAMT, CFONB 120, MT940, CSV or Excel; each movement only once.</translation>
    </message>
    <message>
        <source>Vos factures électroniques</source>
        <translation>Your e-invoices</translation>
    </message>
    <message>
        <source>Factur-X (PDF), UBL ou CII (XML), un dossier entier à la fois&#xa0;; et leurs statuts.</source>
        <translation>Factur-X (PDF), UBL or CII (XML), a whole folder at once; and their statuses.</translation>
    </message>
    <message>
        <source>Le FEC de votre comptable</source>
        <translation>Your accountant’s FEC</translation>
    </message>
    <message>
        <source>Clients, factures, avoirs, acomptes, règlements et lettrage, exercice après exercice.</source>
        <translation>Customers, invoices, credit notes, deposits, payments and matching, year after year.</translation>
    </message>
    <message>
        <source>Vos factures en CSV ou Excel</source>
        <translation>Your invoices in CSV or Excel</translation>
    </message>
    <message>
        <source>De n’importe quel logiciel&#xa0;: vous dites une fois ce que contient chaque colonne.</source>
        <translation>From any program: you say once what each column holds.</translation>
    </message>
    <message>
        <source>Vos clients en CSV ou Excel</source>
        <translation>Your customers in CSV or Excel</translation>
    </message>
    <message>
        <source>Coordonnées, SIREN, délai de paiement, e-mail.</source>
        <translation>Contact details, SIREN, payment term, e-mail.</translation>
    </message>
    <message>
        <source>Vos règlements en CSV ou Excel</source>
        <translation>Your payments in CSV or Excel</translation>
    </message>
    <message>
        <source>Rapprochés des factures qu’ils nomment, sinon gardés en acompte du client.</source>
        <translation>Matched with the invoices they name, otherwise kept on the customer’s account.</translation>
    </message>
    <message>
        <source>Aucun relevé pour l’instant</source>
        <translation>No statement for now</translation>
    </message>
    <message>
        <source>Téléchargez le relevé du mois sur le site de votre banque et déposez-le ici. Chaque somme reçue est rapprochée de ses factures, avec ses raisons. Seul ce qui est certain peut l’être sans vous (Paramètres &gt; Banque)&#xa0;; tout le reste vous est soumis, et tout se défait.</source>
        <translation>Download the month’s statement from your bank’s site and drop it here. Every sum received is matched with its invoices, with the reasons. Only what is certain can be matched without you (Settings &gt; Bank); all the rest is put to you, and everything can be undone.</translation>
    </message>
    <message>
        <source>OFX, CAMT (XML), CFONB 120, MT940, CSV ou Excel. Un relevé déposé deux fois ne compte qu’une.</source>
        <translation>OFX, CAMT (XML), CFONB 120, MT940, CSV or Excel. A statement dropped twice counts once.</translation>
    </message>
    <message>
        <source>Déposez ici un relevé de banque</source>
        <translation>Drop a bank statement here</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Tous les comptes</source>
        <translation>All accounts</translation>
    </message>
    <message>
        <source>Compte bancaire</source>
        <translation>Bank account</translation>
    </message>
</context>
<context>
    <name>StatementTab</name>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>PDF et impression</source>
        <translation>PDF and printing</translation>
    </message>
    <message>
        <source>Aucun mouvement</source>
        <translation>No movement</translation>
    </message>
    <message>
        <source>Élargissez la période.</source>
        <translation>Widen the period.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Débit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Solde</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Solde au {0}&#xa0;: {1}</source>
        <translation>Balance at {0}: {1}</translation>
    </message>
    <message>
        <source>Relevé {0}</source>
        <translation>Statement {0}</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Aucun statut reçu d’une plateforme.</source>
        <translation>No status received from a platform.</translation>
    </message>
    <message>
        <source>Noter un statut…</source>
        <translation>Record a status…</translation>
    </message>
    <message>
        <source>noté à la main</source>
        <translation>recorded by hand</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer le statut {0}</source>
        <translation>Remove status {0}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Étape {n} sur {all}&#xa0;: {name}</source>
        <translation>Step {n} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>SummaryDialog</name>
    <message>
        <source>Émettre 1 lettre&#xa0;?</source>
        <translation>Issue 1 letter?</translation>
    </message>
    <message>
        <source>Émettre {n} lettres&#xa0;?</source>
        <translation>Issue {n} letters?</translation>
    </message>
    <message>
        <source>Chaque lettre est figée dans le dossier avec son PDF et son empreinte, puis copiée.</source>
        <translation>Each letter is frozen in the books with its PDF and its fingerprint, then copied.</translation>
    </message>
    <message>
        <source>Total demandé</source>
        <translation>Total claimed</translation>
    </message>
    <message>
        <source>Dossier des PDF</source>
        <translation>Folder of the PDFs</translation>
    </message>
    <message>
        <source>Changer…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Dossier des lettres</source>
        <translation>Folder of the letters</translation>
    </message>
    <message>
        <source>Émettre la lettre</source>
        <translation>Issue the letter</translation>
    </message>
    <message>
        <source>Émettre les lettres</source>
        <translation>Issue the letters</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Émettre quand même</source>
        <translation>Issue anyway</translation>
    </message>
    <message>
        <source>Des règlements récents peuvent manquer&#xa0;: un client qui a payé serait relancé.</source>
        <translation>Recent payments may be missing: a customer who has paid would be chased.</translation>
    </message>
</context>
<context>
    <name>SuspensionsTab</name>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Terminées</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Aucune suspension en cours</source>
        <translation>No pause in progress</translation>
    </message>
    <message>
        <source>Suspendez les relances d’un client quand ni litige ni promesse ne l’explique.</source>
        <translation>Pause a customer’s reminders when neither a dispute nor a promise explains it.</translation>
    </message>
    <message>
        <source>Suspendre les relances</source>
        <translation>Pause reminders</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>suspensions</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Depuis</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Dernier jour</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>sans fin</source>
        <translation>no end</translation>
    </message>
    <message>
        <source>Retenu</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>À revoir</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Lever la suspension</source>
        <translation>Lift the pause</translation>
    </message>
</context>
<context>
    <name>TableOptions</name>
    <message>
        <source>Lignes de même numéro</source>
        <translation>Lines of the same number</translation>
    </message>
    <message>
        <source>d’après le fichier</source>
        <translation>as the file tells</translation>
    </message>
    <message>
        <source>articles&#xa0;: à additionner</source>
        <translation>items: to be added up</translation>
    </message>
    <message>
        <source>total répété</source>
        <translation>total repeated</translation>
    </message>
    <message>
        <source>Délai par défaut</source>
        <translation>Default terms</translation>
    </message>
    <message>
        <source>À défaut d’échéance&#xa0;: 30, 45FDM…</source>
        <translation>Without a due date: 30, 45FDM…</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>niveau {level} atteint</source>
        <translation>level {level} reached</translation>
    </message>
    <message>
        <source>Relances déjà faites</source>
        <translation>Reminders already sent</translation>
    </message>
    <message>
        <source>Pour le dû avant le</source>
        <translation>For what was due before</translation>
    </message>
    <message>
        <source>Vide&#xa0;: tout ce qui est échu.</source>
        <translation>Empty: all that is overdue.</translation>
    </message>
    <message>
        <source>Chaque fichier est un export complet&#xa0;: montrer ce qui n’y est plus</source>
        <translation>Each file is a complete export: show what is no longer in it</translation>
    </message>
    <message>
        <source>Créer les clients que le fichier ne désigne que par leur code</source>
        <translation>Create customers that the file names by their code only</translation>
    </message>
    <message>
        <source>Lignes laissées de côté selon leur état ou leur devise</source>
        <translation>Lines left out by their state or currency</translation>
    </message>
    <message>
        <source>Rien à régler pour ce genre de tableau.</source>
        <translation>Nothing to set for this kind of table.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Nouvelle tâche</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>demander le bon de livraison signé</source>
        <translation>ask for the signed delivery note</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pour le</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Dupliquer sous un nom à vous…</source>
        <translation>Duplicate under your own name…</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Utilisé par&#xa0;: {steps}</source>
        <translation>Used by: {steps}</translation>
    </message>
    <message>
        <source>Aucune étape ne l’utilise&#xa0;: choisissez-le dans Scénarios.</source>
        <translation>No step uses it: choose it in Policies.</translation>
    </message>
    <message>
        <source>Texte de l’e-mail qui porte une copie de facture, un relevé, un échéancier.</source>
        <translation>Text of the e-mail that carries a copy of an invoice, a statement or a payment plan.</translation>
    </message>
    <message>
        <source>Texte de l’e-mail auquel la lettre est jointe.</source>
        <translation>Text of the e-mail the letter is attached to.</translation>
    </message>
    <message>
        <source>Ce que la fiche d’appel propose de dire.</source>
        <translation>What the call sheet suggests saying.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Nom du modèle</source>
        <translation>Template name</translation>
    </message>
</context>
<context>
    <name>TemplatesTab</name>
    <message>
        <source>Client d’exemple</source>
        <translation>Sample customer</translation>
    </message>
    <message>
        <source>Essayer sur</source>
        <translation>Try on</translation>
    </message>
    <message>
        <source>Texte du modèle</source>
        <translation>Template text</translation>
    </message>
    <message>
        <source>Double-clic ou Entrée&#xa0;: insérer le champ dans le texte.</source>
        <translation>Double-click or Enter: insert the field in the text.</translation>
    </message>
    <message>
        <source>Remplacer</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dupliquer le modèle</source>
        <translation>Duplicate the template</translation>
    </message>
    <message>
        <source>Modèle ajouté&#xa0;: {name}</source>
        <translation>Template added: {name}</translation>
    </message>
    <message>
        <source>Les étapes qui l’utilisent le gardent.</source>
        <translation>The steps that use it keep it.</translation>
    </message>
    <message>
        <source>Renommer le modèle</source>
        <translation>Rename the template</translation>
    </message>
    <message>
        <source>Modèle renommé</source>
        <translation>Template renamed</translation>
    </message>
    <message>
        <source>Modèle supprimé</source>
        <translation>Template deleted</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Revenir au texte d’origine</source>
        <translation>Back to the original text</translation>
    </message>
    <message>
        <source>Remplacer votre texte par celui d’origine&#xa0;? Rien n’est enregistré avant «&#xa0;Enregistrer&#xa0;».</source>
        <translation>Replace your text with the original one? Nothing is saved before “Save”.</translation>
    </message>
    <message>
        <source>La copie part du texte de «&#xa0;{name}&#xa0;», en français et en anglais.</source>
        <translation>The copy starts from the text of “{name}”, in French and in English.</translation>
    </message>
    <message>
        <source>Texte correct.</source>
        <translation>Text correct.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Paiement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>CGV</source>
        <translation>Terms of sale</translation>
    </message>
    <message>
        <source>Scénario</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>du scénario</source>
        <translation>the policy’s</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
</context>
<context>
    <name>TermsTab</name>
    <message>
        <source>Conditions</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{0} (de l’entreprise)</source>
        <translation>{0} (the company’s)</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Payment term</translation>
    </message>
    <message>
        <source>Mode de paiement</source>
        <translation>Method of payment</translation>
    </message>
    <message>
        <source>Mandat de prélèvement</source>
        <translation>Direct debit mandate</translation>
    </message>
    <message>
        <source>Taux de pénalité</source>
        <translation>Penalty rate</translation>
    </message>
    <message>
        <source>celui des conditions de vente</source>
        <translation>that of the terms of sale</translation>
    </message>
    <message>
        <source>Plafond d’encours</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Scénario de relance</source>
        <translation>Reminder policy</translation>
    </message>
    <message>
        <source>Canal préféré</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>du scénario</source>
        <translation>the policy’s</translation>
    </message>
    <message>
        <source>Langue des lettres</source>
        <translation>Language of letters</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>{0}, signé le {1}</source>
        <translation>{0}, signed on {1}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>N° de TVA</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Taux légal par défaut (BCE + 10 points)</source>
        <translation>Legal rate by default (ECB + 10 points)</translation>
    </message>
    <message>
        <source>Taux convenu dans vos conditions</source>
        <translation>Rate agreed in your terms</translation>
    </message>
    <message>
        <source>Taux des pénalités</source>
        <translation>Penalty rate</translation>
    </message>
    <message>
        <source>Taux annuel convenu</source>
        <translation>Agreed yearly rate</translation>
    </message>
    <message>
        <source>Jours dans l’année</source>
        <translation>Days in the year</translation>
    </message>
    <message>
        <source>365 toujours (usage)</source>
        <translation>Always 365 (usual)</translation>
    </message>
    <message>
        <source>Réels (366 les années bissextiles)</source>
        <translation>Actual (366 in leap years)</translation>
    </message>
    <message>
        <source>360 (année bancaire)</source>
        <translation>360 (bank year)</translation>
    </message>
    <message>
        <source>Réclamer l’indemnité forfaitaire de 40&#xa0;€ par facture en retard</source>
        <translation>Claim the fixed indemnity of €40 for each late invoice</translation>
    </message>
    <message>
        <source>Un règlement partiel paie d’abord</source>
        <translation>A partial payment pays first</translation>
    </message>
    <message>
        <source>les intérêts, puis le principal, puis l’indemnité</source>
        <translation>interest, then principal, then the indemnity</translation>
    </message>
    <message>
        <source>les intérêts, puis l’indemnité, puis le principal</source>
        <translation>interest, then the indemnity, then principal</translation>
    </message>
    <message>
        <source>le principal, puis les intérêts, puis l’indemnité</source>
        <translation>principal, then interest, then the indemnity</translation>
    </message>
    <message>
        <source>Délai de paiement habituel</source>
        <translation>Usual payment term</translation>
    </message>
    <message>
        <source>Par exemple 30, 45FDM, FDM45 ou 30FDM+10.</source>
        <translation>For example 30, 45FDM, FDM45 or 30FDM+10.</translation>
    </message>
    <message>
        <source>Escompte pour paiement anticipé</source>
        <translation>Early-payment discount</translation>
    </message>
    <message>
        <source>Écart toléré sur l’escompte</source>
        <translation>Difference allowed on discount</translation>
    </message>
    <message>
        <source>Pénalités de retard</source>
        <translation>Late-payment penalties</translation>
    </message>
    <message>
        <source>Articles L441-10 II et D441-5 du code de commerce&#xa0;: entre professionnels, les pénalités courent le lendemain de l’échéance sans rappel, et 40&#xa0;€ sont dus par facture payée en retard. Un particulier ne doit ni l’un ni l’autre.</source>
        <translation>Articles L441-10 II and D441-5 of the French commercial code: between businesses, penalties run from the day after the due date without a reminder, and €40 are due for each invoice paid late. A private person owes neither.</translation>
    </message>
    <message>
        <source>Règlements partiels</source>
        <translation>Partial payments</translation>
    </message>
    <message>
        <source>Délais et escompte</source>
        <translation>Terms and discount</translation>
    </message>
    <message>
        <source>Au-dessus du plancher légal (trois fois le taux d’intérêt légal).</source>
        <translation>Above the legal floor (three times the legal interest rate).</translation>
    </message>
    <message>
        <source>Le taux légal de ce semestre manque&#xa0;: plancher non vérifié.</source>
        <translation>The legal rate of this half-year is missing: floor not verified.</translation>
    </message>
    <message>
        <source>Sous le plancher légal (article L441-10 II)&#xa0;: pour 10&#xa0;000&#xa0;€ payés 30 jours en retard, votre taux donne {mine}, le plancher {floor}. Les lettres réclament votre taux.</source>
        <translation>Below the legal floor (article L441-10 II): for €10,000 paid 30 days late, your rate gives {mine}, the floor {floor}. Letters claim your rate.</translation>
    </message>
    <message>
        <source>Vous renoncez à l’ordre de la loi (article 1343-1 du code civil)&#xa0;: le principal baisse d’abord, ce qui réduit les intérêts à venir. Écrivez-le dans vos conditions de vente.</source>
        <translation>You give up the order of the law (article 1343-1 of the civil code): the principal falls first, which lowers the interest to come. Write it in your terms of sale.</translation>
    </message>
    <message>
        <source>C’est l’ordre de l’article 1343-1 du code civil&#xa0;: un règlement partiel s’impute d’abord sur les intérêts. Appliqué aux pénalités de l’article L441-10, c’est une lecture solide, non un texte exprès.</source>
        <translation>This is the order of article 1343-1 of the civil code: a partial payment goes to interest first. Applied to the penalties of article L441-10 it is a sound reading, not an express text.</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Fil des événements</source>
        <translation>Thread of events</translation>
    </message>
    <message>
        <source>Tous les types</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Types d’événements</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>Ajouter une note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Rien de ce type&#xa0;: choisissez «&#xa0;Tous les types&#xa0;» pour revoir tout le fil.</source>
        <translation>Nothing of this kind: choose “All kinds” to see the whole thread again.</translation>
    </message>
    <message>
        <source>Rien encore&#xa0;: ajoutez une facture ou une note, elles paraîtront ici.</source>
        <translation>Nothing yet: add an invoice or a note, they will appear here.</translation>
    </message>
    <message>
        <source>Voir les {0} événements plus anciens</source>
        <translation>Show the {0} earlier events</translation>
    </message>
</context>
<context>
    <name>ToCollectTab</name>
    <message>
        <source>Jour du prélèvement</source>
        <translation>Day of collection</translation>
    </message>
    <message>
        <source>Tous débiteurs (CORE)</source>
        <translation>All debtors (CORE)</translation>
    </message>
    <message>
        <source>Interentreprises (B2B)</source>
        <translation>Business to business (B2B)</translation>
    </message>
    <message>
        <source>Mandats</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Ouvrir les paramètres</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>À prélever</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Écartées</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Rien à prélever ce jour-là</source>
        <translation>Nothing to collect on that day</translation>
    </message>
    <message>
        <source>Enregistrez les mandats signés dans l’onglet Mandats, ou choisissez un autre jour.</source>
        <translation>Record the signed mandates in the Mandates tab, or choose another day.</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
    <message>
        <source>Aucune échéance écartée</source>
        <translation>No due date left out</translation>
    </message>
    <message>
        <source>Toutes celles des clients prélevés peuvent l’être ce jour-là.</source>
        <translation>All those of customers who pay by direct debit can be collected on that day.</translation>
    </message>
    <message>
        <source>Échéances écartées du prélèvement</source>
        <translation>Due dates left out of the collection</translation>
    </message>
    <message>
        <source>Création de la remise</source>
        <translation>Making the remittance</translation>
    </message>
    <message>
        <source>Remise {number} faite</source>
        <translation>Remittance {number} made</translation>
    </message>
    <message>
        <source>Avis aux clients&#xa0;: {emails} à envoyer, {letters} à imprimer.</source>
        <translation>Notices to customers: {emails} to send, {letters} to print.</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mails</source>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Voir les envois</source>
        <translation>See the dispatch</translation>
    </message>
    <message>
        <source>Lecture des échéances à prélever</source>
        <translation>Reading the due dates to collect</translation>
    </message>
    <message>
        <source>prélèvement coché</source>
        <translation>direct debit ticked</translation>
    </message>
    <message>
        <source>prélèvements cochés</source>
        <translation>direct debits ticked</translation>
    </message>
    <message>
        <source>{debits}. Premier jour possible&#xa0;: le {day}.</source>
        <translation>{debits}. First possible day: {day}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Bonjour</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Passer en revue</source>
        <translation>Go through</translation>
    </message>
    <message>
        <source>Préparer les relances</source>
        <translation>Prepare reminders</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Échu</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Attendu ce mois</source>
        <translation>Expected this month</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Rien à faire aujourd’hui</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>Importer un relevé</source>
        <translation>Import a statement</translation>
    </message>
    <message>
        <source>Lecture des chiffres du jour</source>
        <translation>Reading the figures of the day</translation>
    </message>
    <message>
        <source>Recherche de ce qu’il y a à faire</source>
        <translation>Looking for what there is to do</translation>
    </message>
    <message>
        <source>Bonjour {name}</source>
        <translation>Good morning {name}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>{part} de l’encours</source>
        <translation>{part} of outstanding</translation>
    </message>
    <message>
        <source>{change} sur un mois</source>
        <translation>{change} in a month</translation>
    </message>
    <message>
        <source>d’ici au {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Somme de ce qui reste dû sur les échéances du {first} au {last}&#xa0;; ce n’est pas une prévision.</source>
        <translation>Sum of what is still owed on due dates from {first} to {last}; it is not a forecast.</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>cannot be computed</translation>
    </message>
    <message>
        <source>sur 365 jours</source>
        <translation>over 365 days</translation>
    </message>
    <message>
        <source>j</source>
        <translation>d</translation>
    </message>
    <message>
        <source>chose à faire</source>
        <translation>thing to do</translation>
    </message>
    <message>
        <source>choses à faire</source>
        <translation>things to do</translation>
    </message>
    <message>
        <source>Ce dossier est vide&#xa0;: importez un FEC ou vos factures pour commencer.</source>
        <translation>These books are empty: import a FEC or your invoices to begin.</translation>
    </message>
    <message>
        <source>Aucune échéance à venir.</source>
        <translation>No due date to come.</translation>
    </message>
    <message>
        <source>Prochaine échéance le {day}&#xa0;: {amount}.</source>
        <translation>Next due date on {day}: {amount}.</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>et {0} autres, dans Aujourd’hui</source>
        <translation>and {0} others, in Today</translation>
    </message>
    <message>
        <source>Rien de prévu. Ajoutez une tâche, ou une note à revoir un jour donné.</source>
        <translation>Nothing planned. Add a task, or a note to review on a given day.</translation>
    </message>
    <message>
        <source>Terminer&#xa0;: {0}</source>
        <translation>Finish: {0}</translation>
    </message>
    <message>
        <source>Reporter&#xa0;: {0}</source>
        <translation>Postpone: {0}</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>TrackingNumbers</name>
    <message>
        <source>Numéros de suivi</source>
        <translation>Tracking numbers</translation>
    </message>
    <message>
        <source>Entrée passe à la lettre suivante&#xa0;; une liste de numéros se colle d’un coup.</source>
        <translation>Enter goes to the next letter; a list of numbers can be pasted at once.</translation>
    </message>
    <message>
        <source>{n} de trop dans la liste collée&#xa0;: vérifiez que chaque numéro est au bon endroit.</source>
        <translation>{n} too many in the pasted list: check that each number is in the right place.</translation>
    </message>
    <message>
        <source>numéro</source>
        <translation>number</translation>
    </message>
    <message>
        <source>numéros</source>
        <translation>numbers</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>DSO mois par mois</source>
        <translation>DSO month by month</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>Balance âgée en k€</source>
        <translation>Aged balance in k€</translation>
    </message>
    <message>
        <source>Reprendre le calcul</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>DSO en jours</source>
        <translation>DSO in days</translation>
    </message>
    <message>
        <source>{done} mois sur {total}</source>
        <translation>{done} months of {total}</translation>
    </message>
    <message>
        <source>Balance âgée mois par mois</source>
        <translation>Aged balance month by month</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ajuster à la largeur</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>Mise en page de l’aperçu</source>
        <translation>Laying out the preview</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Ce qui est compris</source>
        <translation>What is understood</translation>
    </message>
    <message>
        <source>Colonnes à indiquer</source>
        <translation>Columns to point out</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: {missing}.</source>
        <translation>Missing: {missing}.</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>première ligne</source>
        <translation>line read</translation>
    </message>
    <message>
        <source>premières lignes</source>
        <translation>lines read</translation>
    </message>
    <message>
        <source>{first}&#xa0;: {found}</source>
        <translation>{first}: {found}</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>error</translation>
    </message>
    <message>
        <source>erreurs</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>remarque</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>remarques</source>
        <translation>remarks</translation>
    </message>
    <message>
        <source>Tout est compris</source>
        <translation>All understood</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>en compte</source>
        <translation>on account</translation>
    </message>
    <message>
        <source>à estimer</source>
        <translation>to estimate</translation>
    </message>
    <message>
        <source>Ligne {line}&#xa0;: </source>
        <translation>Line {line}: </translation>
    </message>
    <message>
        <source>… et {count} autres</source>
        <translation>… and {count} others</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Renoncer à des pénalités</source>
        <translation>Waive penalties</translation>
    </message>
    <message>
        <source>Renoncer</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Remise accordée au client</source>
        <translation>Waiver granted to the customer</translation>
    </message>
    <message>
        <source>Réclamation annulée, prix corrigé par un avoir</source>
        <translation>Claim cancelled, price corrected by a credit note</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>geste commercial, client fidèle</source>
        <translation>goodwill gesture, loyal customer</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Échéances des 7 jours</source>
        <translation>Due in the next 7 days</translation>
    </message>
    <message>
        <source>en k€</source>
        <translation>in k€</translation>
    </message>
    <message>
        <source>À échoir sous 7 jours</source>
        <translation>Due within 7 days</translation>
    </message>
    <message>
        <source>échéance</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>échéances</source>
        <translation>due dates</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Tout reste sur votre ordinateur, dans un seul fichier qui vous appartient.</source>
        <translation>Everything stays on your computer, in a single file that belongs to you.</translation>
    </message>
    <message>
        <source>Bienvenue dans Gestion des créances</source>
        <translation>Welcome to Gestion des créances</translation>
    </message>
    <message>
        <source>Qui vous doit quoi, depuis quand, et la relance qu’il faut, sans y passer la matinée.</source>
        <translation>Who owes you what, since when, and the right reminder, without spending the morning on it.</translation>
    </message>
    <message>
        <source>Revenir au dossier ouvert</source>
        <translation>Back to the open books</translation>
    </message>
    <message>
        <source>Créer mon dossier</source>
        <translation>Create my books</translation>
    </message>
    <message>
        <source>Cinq étapes, cinq minutes&#xa0;: votre entreprise, sa banque, son papier, puis vos factures.</source>
        <translation>Five steps, five minutes: your company, its bank, its letterhead, then your invoices.</translation>
    </message>
    <message>
        <source>Ouvrir un dossier</source>
        <translation>Open books</translation>
    </message>
    <message>
        <source>Un fichier .creances de cet ordinateur, du réseau ou d’une clé.</source>
        <translation>A .creances file on this computer, on the network or on a stick.</translation>
    </message>
    <message>
        <source>Essayer avec l’entreprise de démonstration</source>
        <translation>Try it with the demonstration company</translation>
    </message>
    <message>
        <source>Une entreprise inventée, 120 clients, deux ans de factures&#xa0;: rien à saisir, rien à perdre.</source>
        <translation>An invented company, 120 customers, two years of invoices: nothing to enter, nothing to lose.</translation>
    </message>
    <message>
        <source>Dossiers récents</source>
        <translation>Recent books</translation>
    </message>
    <message>
        <source>{files} en attente&#xa0;: créez ou ouvrez le dossier où les importer.</source>
        <translation>{files} waiting: create or open the books to import them into.</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>files</translation>
    </message>
</context>
<context>
    <name>WhichPaymentDialog</name>
    <message>
        <source>Règlement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Aucun règlement de {amount} chez ce client.</source>
        <translation>No payment of {amount} from this customer.</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>La remise {number} ({amount}, pour le {day}) ne compte plus&#xa0;: ses échéances peuvent être prélevées de nouveau. Les avis qui attendent d’être envoyés ne partiront pas&#xa0;; prévenez les clients déjà avertis, et la banque si elle a le fichier.</source>
        <translation>Remittance {number} ({amount}, for {day}) no longer counts: its due dates can be collected again. Notices waiting to be sent will not leave; tell the customers already notified, and the bank if it has the file.</translation>
    </message>
    <message>
        <source>Retirer la remise</source>
        <translation>Withdraw the remittance</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>jour erroné, montant à revoir</source>
        <translation>wrong day, amount to review</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Votre entreprise</source>
        <translation>Your company</translation>
    </message>
    <message>
        <source>Ces informations figurent sur chaque lettre.</source>
        <translation>This information appears on every letter.</translation>
    </message>
    <message>
        <source>Votre banque</source>
        <translation>Your bank</translation>
    </message>
    <message>
        <source>Le compte où vos clients paient.</source>
        <translation>The account your customers pay into.</translation>
    </message>
    <message>
        <source>Votre papier</source>
        <translation>Your letterhead</translation>
    </message>
    <message>
        <source>Ce que vos clients voient d’abord.</source>
        <translation>What your customers see first.</translation>
    </message>
    <message>
        <source>Votre fichier</source>
        <translation>Your file</translation>
    </message>
    <message>
        <source>Où ranger le dossier sur cet ordinateur.</source>
        <translation>Where to keep the books on this computer.</translation>
    </message>
    <message>
        <source>Vos données</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Reprenez vos factures maintenant, ou commencez à vide.</source>
        <translation>Bring in your invoices now, or begin empty.</translation>
    </message>
    <message>
        <source>Gestion des créances</source>
        <translation>Gestion des créances</translation>
    </message>
    <message>
        <source>Premiers pas</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Cinq minutes, une seule fois.</source>
        <translation>Five minutes, once only.</translation>
    </message>
    <message>
        <source>Identité et coordonnées</source>
        <translation>Identity and contact details</translation>
    </message>
    <message>
        <source>IBAN et BIC</source>
        <translation>IBAN and BIC</translation>
    </message>
    <message>
        <source>Logo, couleur, signature</source>
        <translation>Logo, colour, signature</translation>
    </message>
    <message>
        <source>Nom et emplacement</source>
        <translation>Name and location</translation>
    </message>
    <message>
        <source>FEC, factures, clients</source>
        <translation>FEC, invoices, customers</translation>
    </message>
    <message>
        <source>Tout reste sur votre ordinateur, dans un seul fichier qui vous appartient.</source>
        <translation>Everything stays on your computer, in a single file that belongs to you.</translation>
    </message>
    <message>
        <source>Sur vos lettres</source>
        <translation>On your letters</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Pourquoi ces informations&#xa0;?</source>
        <translation>Why this information?</translation>
    </message>
    <message>
        <source>Le SIREN, le RCS et le capital sont obligatoires sur vos courriers.</source>
        <translation>SIREN, RCS and share capital are required on your letters.</translation>
    </message>
    <message>
        <source>L’IBAN imprime un code que votre client scanne pour payer.</source>
        <translation>The IBAN prints a code that your customer scans to pay.</translation>
    </message>
    <message>
        <source>Rien n’est envoyé sur Internet.</source>
        <translation>Nothing is sent over the Internet.</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tout se change plus tard dans Paramètres.</source>
        <translation>Everything can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Étape {n} sur {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>Créer le dossier</source>
        <translation>Create the books</translation>
    </message>
    <message>
        <source>Continuer&#xa0;: {next}</source>
        <translation>Continue: {next}</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>files</translation>
    </message>
</context>
<context>
    <name>WriteNowDialog</name>
    <message>
        <source>Écrire sans attendre</source>
        <translation>Write now</translation>
    </message>
    <message>
        <source>La prochaine lettre du scénario, avant son jour. Aucune étape n’est sautée, rien ne part deux fois.</source>
        <translation>The policy’s next letter, before its day. No step is skipped, nothing leaves twice.</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Trois mots au moins&#xa0;; il reste au journal.</source>
        <translation>At least three words; it stays in the journal.</translation>
    </message>
    <message>
        <source>Émettre la lettre</source>
        <translation>Issue the letter</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Lettre hors cycle</source>
        <translation>Letter out of turn</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Somme demandée</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Laissées de côté</source>
        <translation>Left aside</translation>
    </message>
</context>
<context>
    <name>_Amount</name>
    <message>
        <source>Indiquez le montant reçu&#xa0;: il ne peut pas être nul.</source>
        <translation>Enter the amount received: it may not be zero.</translation>
    </message>
</context>
<context>
    <name>_Column</name>
    <message>
        <source>choisie par vous</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>laissée de côté</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>_GroupHead</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>_Habit</name>
    <message>
        <source>Habitude de paiement</source>
        <translation>Payment habit</translation>
    </message>
    <message>
        <source>Aucune facture réglée depuis un an</source>
        <translation>No invoice paid in the past year</translation>
    </message>
    <message>
        <source>échéance réglée</source>
        <translation>due date paid</translation>
    </message>
    <message>
        <source>échéances réglées</source>
        <translation>due dates paid</translation>
    </message>
    <message>
        <source>{0} sur les 3 dernières échéances</source>
        <translation>{0} over the last 3 due dates</translation>
    </message>
    <message>
        <source>En moyenne à l’échéance</source>
        <translation>On average on the due date</translation>
    </message>
    <message>
        <source>En moyenne {0} après l’échéance</source>
        <translation>On average {0} after the due date</translation>
    </message>
    <message>
        <source>En moyenne {0} avant l’échéance</source>
        <translation>On average {0} before the due date</translation>
    </message>
    <message>
        <source>1re</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{0}e</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>, après la {0} relance</source>
        <translation>, after reminder {0}</translation>
    </message>
</context>
<context>
    <name>_Limit</name>
    <message>
        <source>Plafond d’encours</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Plafond</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Aucun plafond fixé</source>
        <translation>No limit set</translation>
    </message>
    <message>
        <source>échu</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>non échu</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>{0} disponibles</source>
        <translation>{0} available</translation>
    </message>
    <message>
        <source>dépassé de {0}</source>
        <translation>exceeded by {0}</translation>
    </message>
    <message>
        <source>sur {0}</source>
        <translation>of {0}</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>Sans adresse</source>
        <translation>No address</translation>
    </message>
</context>
<context>
    <name>_PartRow</name>
    <message>
        <source>Montant pour {number}</source>
        <translation>Amount for {number}</translation>
    </message>
    <message>
        <source>Retirer {number}</source>
        <translation>Remove {number}</translation>
    </message>
    <message>
        <source>plus que les {amount} dus</source>
        <translation>more than the {amount} owed</translation>
    </message>
    <message>
        <source>rien pour elle</source>
        <translation>nothing for it</translation>
    </message>
    <message>
        <source>restera {amount}</source>
        <translation>{amount} will be left</translation>
    </message>
    <message>
        <source>soldée</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>déduit</source>
        <translation>deducted</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>Concerne</source>
        <translation>About</translation>
    </message>
    <message>
        <source>{what} · {amount} dus</source>
        <translation>{what} · {amount} owed</translation>
    </message>
    <message>
        <source>Tout le client</source>
        <translation>Whole customer</translation>
    </message>
</context>
<context>
    <name>accounting</name>
    <message>
        <source>L’écriture s’affiche ici quand tout est rempli.</source>
        <translation>The entry is shown here once everything is filled in.</translation>
    </message>
    <message>
        <source>Écriture</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Débit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Règlement enregistré&#xa0;: {name}</source>
        <translation>Payment recorded: {name}</translation>
    </message>
    <message>
        <source>{amount} en avance</source>
        <translation>{amount} on account</translation>
    </message>
    <message>
        <source>Retour enregistré&#xa0;: les factures sont de nouveau dues.</source>
        <translation>Return recorded: the invoices are due again.</translation>
    </message>
    <message>
        <source>Règlement de {amount} retiré</source>
        <translation>Payment of {amount} removed</translation>
    </message>
    <message>
        <source>Règlement affecté</source>
        <translation>Payment allocated</translation>
    </message>
    <message>
        <source>Pièce {number} enregistrée</source>
        <translation>Document {number} recorded</translation>
    </message>
    <message>
        <source>Niveau de relance fixé</source>
        <translation>Reminder level set</translation>
    </message>
    <message>
        <source>{number}&#xa0;: {status}</source>
        <translation>{number}: {status}</translation>
    </message>
    <message>
        <source>Prochaine étape&#xa0;: {level}</source>
        <translation>Next step: {level}</translation>
    </message>
    <message>
        <source>Scénario de {number}&#xa0;: {name}</source>
        <translation>Policy of {number}: {name}</translation>
    </message>
    <message>
        <source>Mandat {rum} enregistré</source>
        <translation>Mandate {rum} recorded</translation>
    </message>
    <message>
        <source>Litige ouvert</source>
        <translation>Dispute opened</translation>
    </message>
    <message>
        <source>Litige clos</source>
        <translation>Dispute closed</translation>
    </message>
    <message>
        <source>Promesse notée pour le {day}</source>
        <translation>Promise noted for {day}</translation>
    </message>
    <message>
        <source>Nouvelle promesse…</source>
        <translation>New promise…</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Lever la suspension</source>
        <translation>Lift the pause</translation>
    </message>
    <message>
        <source>Les relances reprennent</source>
        <translation>Reminders resume</translation>
    </message>
    <message>
        <source>Client enregistré&#xa0;: {name}</source>
        <translation>Customer saved: {name}</translation>
    </message>
    <message>
        <source>Note ajoutée, à revoir le {day}</source>
        <translation>Note added, to review on {day}</translation>
    </message>
    <message>
        <source>Tâche ajoutée pour le {day}</source>
        <translation>Task added for {day}</translation>
    </message>
    <message>
        <source>Suivi noté&#xa0;: {name}</source>
        <translation>Follow-up recorded: {name}</translation>
    </message>
    <message>
        <source>Tâche terminée</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Tâche reportée au {day}</source>
        <translation>Task postponed to {day}</translation>
    </message>
    <message>
        <source>e-mail en attente d’envoi pour {address}</source>
        <translation>e-mail waiting to be sent to {address}</translation>
    </message>
    <message>
        <source>personne de joint, la suite se fera par écrit</source>
        <translation>nobody reached, what follows will be in writing</translation>
    </message>
    <message>
        <source>à rappeler le {day}</source>
        <translation>call back on {day}</translation>
    </message>
    <message>
        <source>Écart de {number} soldé</source>
        <translation>Difference on {number} written off</translation>
    </message>
    <message>
        <source>{number} redevient ordinaire</source>
        <translation>{number} is ordinary again</translation>
    </message>
    <message>
        <source>{number} classée douteuse</source>
        <translation>{number} classed as doubtful</translation>
    </message>
    <message>
        <source>{number} dépréciée</source>
        <translation>{number} impaired</translation>
    </message>
    <message>
        <source>Dépréciation de {number} reprise</source>
        <translation>Impairment of {number} reversed</translation>
    </message>
    <message>
        <source>{number} passée en perte</source>
        <translation>{number} written off</translation>
    </message>
</context>
<context>
    <name>aged_balance</name>
    <message>
        <source>Hors plafond</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>{name}, {bracket}&#xa0;: voir les factures</source>
        <translation>{name}, {bracket}: see the invoices</translation>
    </message>
    <message>
        <source>À émettre</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <source>À valoir</source>
        <translation>To deduct</translation>
    </message>
    <message>
        <source>À affecter {on_account}, acomptes {deposits}&#xa0;: à déduire</source>
        <translation>To allocate {on_account}, deposits {deposits}: to be deducted</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Total, 1 client</source>
        <translation>Total, 1 customer</translation>
    </message>
    <message>
        <source>Total, {n} clients</source>
        <translation>Total, {n} customers</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Émise le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Balance âgée au {day}</source>
        <translation>Aged balance at {day}</translation>
    </message>
    <message>
        <source>Préparation de l’impression</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Tous les clients</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Avec du retard</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Sans retard</source>
        <translation>Not overdue</translation>
    </message>
    <message>
        <source>En litige ou en pause</source>
        <translation>Disputed or paused</translation>
    </message>
    <message>
        <source>Au-delà du plafond</source>
        <translation>Over the limit</translation>
    </message>
</context>
<context>
    <name>agreed</name>
    <message>
        <source>Prix ou remise</source>
        <translation>Price or discount</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Qualité, malfaçon</source>
        <translation>Quality, defect</translation>
    </message>
    <message>
        <source>Livraison, retard</source>
        <translation>Delivery, delay</translation>
    </message>
    <message>
        <source>Document ou n° manquant</source>
        <translation>Missing document or no.</translation>
    </message>
    <message>
        <source>Déjà payée</source>
        <translation>Already paid</translation>
    </message>
    <message>
        <source>Facturée deux fois</source>
        <translation>Invoiced twice</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Non précisé</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Réglé par un avoir</source>
        <translation>Settled by a credit note</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Retour au scénario</source>
        <translation>Back to the policy</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Remplacée</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Levée</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Tenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Tenue en partie</source>
        <translation>Partly kept</translation>
    </message>
    <message>
        <source>Non tenue</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Remplacée ou levée</source>
        <translation>Replaced or lifted</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Bon de livraison</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Accusé de réception</source>
        <translation>Acknowledgement</translation>
    </message>
    <message>
        <source>Réclamation</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Accord signé</source>
        <translation>Signed agreement</translation>
    </message>
    <message>
        <source>Autre document</source>
        <translation>Other document</translation>
    </message>
</context>
<context>
    <name>automation</name>
    <message>
        <source>relance émise</source>
        <translation>reminder issued</translation>
    </message>
    <message>
        <source>relances émises</source>
        <translation>reminders issued</translation>
    </message>
    <message>
        <source>e-mail parti</source>
        <translation>e-mail sent</translation>
    </message>
    <message>
        <source>e-mails partis</source>
        <translation>e-mails sent</translation>
    </message>
    <message>
        <source>relance à confirmer</source>
        <translation>reminder to confirm</translation>
    </message>
    <message>
        <source>relances à confirmer</source>
        <translation>reminders to confirm</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reçu {received}, sorti {paid}</source>
        <translation>Received {received}, paid out {paid}</translation>
    </message>
    <message>
        <source>Ligne de banque</source>
        <translation>Bank line</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mouvement sans libellé</source>
        <translation>Movement without a description</translation>
    </message>
    <message>
        <source>{amount} rapprochés</source>
        <translation>{amount} matched</translation>
    </message>
    <message>
        <source>Impayé noté&#xa0;: {amount} redeviennent dus</source>
        <translation>Return recorded: {amount} owed again</translation>
    </message>
    <message>
        <source>{amount}&#xa0;: rattachés au règlement déjà saisi</source>
        <translation>{amount}: tied to the payment already entered</translation>
    </message>
    <message>
        <source>ligne rapprochée</source>
        <translation>line matched</translation>
    </message>
    <message>
        <source>lignes rapprochées</source>
        <translation>lines matched</translation>
    </message>
    <message>
        <source>{lines}, {amount}</source>
        <translation>{lines}, {amount}</translation>
    </message>
    <message>
        <source>Rapprochement des lignes certaines</source>
        <translation>Matching the certain lines</translation>
    </message>
    <message>
        <source>{amount} rapprochés à la main</source>
        <translation>{amount} matched by hand</translation>
    </message>
    <message>
        <source>Mettre en compte</source>
        <translation>Keep on account</translation>
    </message>
    <message>
        <source>{amount} resteront en avance sur le compte du client, à affecter plus tard à ses factures.</source>
        <translation>{amount} will stay on account for the customer, to be allocated to invoices later.</translation>
    </message>
    <message>
        <source>{amount} en avance au compte de {name}</source>
        <translation>{amount} on account for {name}</translation>
    </message>
    <message>
        <source>Noter l’impayé</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>C’est ce règlement</source>
        <translation>It is this payment</translation>
    </message>
    <message>
        <source>Ce que le règlement payait redevient dû à la date de la ligne.</source>
        <translation>What the payment paid is owed again at the date of the line.</translation>
    </message>
    <message>
        <source>La ligne rejoint le règlement déjà saisi&#xa0;: rien n’est encaissé deux fois.</source>
        <translation>The line joins the payment already entered: nothing is received twice.</translation>
    </message>
    <message>
        <source>Règlement repris</source>
        <translation>Payment taken back</translation>
    </message>
    <message>
        <source>Règlement déjà saisi</source>
        <translation>Payment already entered</translation>
    </message>
    <message>
        <source>{amount}, règlement de {name}</source>
        <translation>{amount}, payment from {name}</translation>
    </message>
    <message>
        <source>ligne mise de côté</source>
        <translation>line set aside</translation>
    </message>
    <message>
        <source>lignes mises de côté</source>
        <translation>lines set aside</translation>
    </message>
    <message>
        <source>{lines}&#xa0;: rien n’est encaissé, et vous pourrez les reprendre.</source>
        <translation>{lines}: nothing is received, and you can restore them.</translation>
    </message>
    <message>
        <source>ligne à traiter de nouveau</source>
        <translation>line to deal with again</translation>
    </message>
    <message>
        <source>lignes à traiter de nouveau</source>
        <translation>lines to deal with again</translation>
    </message>
    <message>
        <source>rapprochement défait</source>
        <translation>match undone</translation>
    </message>
    <message>
        <source>rapprochements défaits</source>
        <translation>matches undone</translation>
    </message>
    <message>
        <source>Ignorer…</source>
        <translation>Ignore…</translation>
    </message>
    <message>
        <source>Suppr</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Règlement repris…</source>
        <translation>Payment taken back…</translation>
    </message>
    <message>
        <source>Rembourser…</source>
        <translation>Refund…</translation>
    </message>
    <message>
        <source>Choisir les factures…</source>
        <translation>Choose the invoices…</translation>
    </message>
    <message>
        <source>Mettre en compte…</source>
        <translation>On account…</translation>
    </message>
    <message>
        <source>Déjà saisi…</source>
        <translation>Already entered…</translation>
    </message>
    <message>
        <source>Défaire le rapprochement</source>
        <translation>Undo the match</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Accepter la proposition</source>
        <translation>Accept the proposal</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Impayé</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Relevé manquant</source>
        <translation>Missing statement</translation>
    </message>
    <message>
        <source>À regarder</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>et {count} autres</source>
        <translation>and {count} others</translation>
    </message>
    <message>
        <source>facture disparue</source>
        <translation>invoice gone</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>{account}, relevé au {day}</source>
        <translation>{account}, statement to {day}</translation>
    </message>
    <message>
        <source>&#xa0;: {balance}</source>
        <translation>: {balance}</translation>
    </message>
    <message>
        <source>autre compte</source>
        <translation>other account</translation>
    </message>
    <message>
        <source>autres comptes</source>
        <translation>other accounts</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>Rapprochées</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>Ignorées</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Sorties</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Aucune ligne rapprochée</source>
        <translation>No line matched</translation>
    </message>
    <message>
        <source>Ce que vous accepterez sera ici.</source>
        <translation>What you accept will be here.</translation>
    </message>
    <message>
        <source>Les lignes mises de côté avec leur motif sont ici, et peuvent être reprises.</source>
        <translation>Lines set aside are here with their reason, and can be restored.</translation>
    </message>
    <message>
        <source>Aucune ligne ignorée</source>
        <translation>No line ignored</translation>
    </message>
    <message>
        <source>Les sommes qui sortent du compte sont ici, pour retrouver un remboursement.</source>
        <translation>Sums that leave the account are here, to find a refund again.</translation>
    </message>
    <message>
        <source>Aucune sortie à traiter</source>
        <translation>Nothing paid out to deal with</translation>
    </message>
    <message>
        <source>Chaque somme reçue a trouvé ses factures. Importez le relevé suivant quand il paraîtra.</source>
        <translation>Every sum received has found its invoices. Import the next statement when it comes out.</translation>
    </message>
    <message>
        <source>Chaque somme reçue jusqu’au {day} a trouvé sa place. Beau travail.</source>
        <translation>Every sum received up to {day} has found its place. Well done.</translation>
    </message>
    <message>
        <source>Tout est rapproché</source>
        <translation>Everything is matched</translation>
    </message>
    <message>
        <source>Aucune ligne certaine</source>
        <translation>No certain line</translation>
    </message>
    <message>
        <source>Accepter la ligne certaine</source>
        <translation>Accept the certain line</translation>
    </message>
    <message>
        <source>Accepter les {count} certaines</source>
        <translation>Accept the {count} certain ones</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Paid out</translation>
    </message>
    <message>
        <source>À rapprocher</source>
        <translation>To match</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Ignorée</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>À la main</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Acceptée</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Écart de règlement</source>
        <translation>Payment difference</translation>
    </message>
    <message>
        <source>Frais bancaires</source>
        <translation>Bank charges</translation>
    </message>
    <message>
        <source>Différence de change</source>
        <translation>Exchange difference</translation>
    </message>
    <message>
        <source>{kind} du {day}</source>
        <translation>{kind} of {day}</translation>
    </message>
    <message>
        <source>échéance {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>déduit</source>
        <translation>deducted</translation>
    </message>
    <message>
        <source>soldée</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>restera dû {amount}</source>
        <translation>{amount} will stay owed</translation>
    </message>
    <message>
        <source>restera {amount}</source>
        <translation>{amount} will be left</translation>
    </message>
</context>
<context>
    <name>banners</name>
    <message>
        <source>Voir le litige</source>
        <translation>See the dispute</translation>
    </message>
    <message>
        <source>Voir l’échéancier</source>
        <translation>See the plan</translation>
    </message>
    <message>
        <source>Clore…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>suivi par {0}</source>
        <translation>followed by {0}</translation>
    </message>
    <message>
        <source>depuis le {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>jusqu’au {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>jusqu’à nouvel ordre</source>
        <translation>until further notice</translation>
    </message>
    <message>
        <source>tout ce qui est dû</source>
        <translation>everything owed</translation>
    </message>
    <message>
        <source>{0} pour le {1}</source>
        <translation>{0} for {1}</translation>
    </message>
    <message>
        <source>tout le client</source>
        <translation>whole customer</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Rien n’est échu aujourd’hui&#xa0;: pas de texte proposé pour cet appel.</source>
        <translation>Nothing is overdue today: no text is suggested for this call.</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation>and {n} others</translation>
    </message>
    <message>
        <source>Aucun échange enregistré.</source>
        <translation>No exchange recorded.</translation>
    </message>
    <message>
        <source>Règlement de {amount}</source>
        <translation>Payment of {amount}</translation>
    </message>
    <message>
        <source>Dernière écriture bancaire</source>
        <translation>Last bank entry</translation>
    </message>
    <message>
        <source>Règlements non rapprochés</source>
        <translation>Payments not matched</translation>
    </message>
    <message>
        <source>aucun</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Échu</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Avance du client</source>
        <translation>Paid on account</translation>
    </message>
    <message>
        <source>{step}, le {day}</source>
        <translation>{step}, on {day}</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source> jusqu’au {day}</source>
        <translation> until {day}</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Tenue</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Tenue en partie</source>
        <translation>Partly kept</translation>
    </message>
    <message>
        <source>Non tenue</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Remplacée</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Promesse de {amount} pour le {day}</source>
        <translation>Promise of {amount} for {day}</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>Factures et avoirs</source>
        <translation>Invoices and credit notes</translation>
    </message>
    <message>
        <source>Règlements</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Lettres et e-mails</source>
        <translation>Letters and e-mails</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Litiges, promesses, accords</source>
        <translation>Disputes, promises, agreements</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Notes et tâches</source>
        <translation>Notes and tasks</translation>
    </message>
    <message>
        <source>Documents joints</source>
        <translation>Documents attached</translation>
    </message>
    <message>
        <source>Appel&#xa0;: {0}</source>
        <translation>Call: {0}</translation>
    </message>
    <message>
        <source>à rappeler le {0}</source>
        <translation>call back on {0}</translation>
    </message>
    <message>
        <source>par {0}</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <source>Facture de pénalités {0}</source>
        <translation>Penalty invoice {0}</translation>
    </message>
    <message>
        <source>Terminé&#xa0;: {0}</source>
        <translation>Done: {0}</translation>
    </message>
    <message>
        <source>À faire pour le {0}</source>
        <translation>To do for {0}</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Document joint&#xa0;: {0}</source>
        <translation>Document attached: {0}</translation>
    </message>
    <message>
        <source>Retour ou remboursement</source>
        <translation>Return or refund</translation>
    </message>
    <message>
        <source>Règlement reçu</source>
        <translation>Payment received</translation>
    </message>
    <message>
        <source>Règlement revenu impayé</source>
        <translation>Payment returned unpaid</translation>
    </message>
    <message>
        <source>relevé du {0}</source>
        <translation>statement of {0}</translation>
    </message>
    <message>
        <source>Perte sur créance</source>
        <translation>Debt written off</translation>
    </message>
    <message>
        <source>Écart passé en compte</source>
        <translation>Difference written off</translation>
    </message>
    <message>
        <source>Écart repris</source>
        <translation>Write-off of a difference undone</translation>
    </message>
    <message>
        <source>compte {0}</source>
        <translation>account {0}</translation>
    </message>
    <message>
        <source>Facture {0}&#xa0;: n’est plus douteuse</source>
        <translation>Invoice {0}: no longer doubtful</translation>
    </message>
    <message>
        <source>Revenue au compte 411</source>
        <translation>Back on account 411</translation>
    </message>
    <message>
        <source>Facture {0} passée en créance douteuse</source>
        <translation>Invoice {0} moved to doubtful debts</translation>
    </message>
    <message>
        <source>Dépréciation reprise&#xa0;: {0}</source>
        <translation>Impairment reversed: {0}</translation>
    </message>
    <message>
        <source>Dépréciation de la facture {0}</source>
        <translation>Impairment of invoice {0}</translation>
    </message>
    <message>
        <source>{0} de {1} hors taxes</source>
        <translation>{0} of {1} without VAT</translation>
    </message>
    <message>
        <source>Fin du mandat {0}</source>
        <translation>End of mandate {0}</translation>
    </message>
    <message>
        <source>Mandat de prélèvement {0} signé</source>
        <translation>Direct debit mandate {0} signed</translation>
    </message>
    <message>
        <source>compte finissant par {0}</source>
        <translation>account ending in {0}</translation>
    </message>
    <message>
        <source>Prélèvement du {0}</source>
        <translation>Direct debit of {0}</translation>
    </message>
    <message>
        <source>remise {0}</source>
        <translation>remittance {0}</translation>
    </message>
    <message>
        <source>Échéance le {0}</source>
        <translation>Due on {0}</translation>
    </message>
    <message>
        <source>Note de {0}</source>
        <translation>Note by {0}</translation>
    </message>
    <message>
        <source>suivi par {0}</source>
        <translation>followed by {0}</translation>
    </message>
    <message>
        <source>Archivé</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Bloque les nouvelles commandes</source>
        <translation>Blocks new orders</translation>
    </message>
    <message>
        <source>Plafond dépassé</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>À envoyer&#xa0;: {0}</source>
        <translation>To send: {0}</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>règlement</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>règlements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>Aucun règlement</source>
        <translation>No payment</translation>
    </message>
    <message>
        <source>Encaissez-en un avec le bouton en haut.</source>
        <translation>Record one with the button above.</translation>
    </message>
    <message>
        <source>ligne</source>
        <translation>line</translation>
    </message>
    <message>
        <source>lignes</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>Aucune facture</source>
        <translation>No invoice</translation>
    </message>
    <message>
        <source>Promesse tenue en partie</source>
        <translation>Promise partly kept</translation>
    </message>
    <message>
        <source>Promesse rompue</source>
        <translation>Broken promise</translation>
    </message>
    <message>
        <source>{0} manquent sur {1}</source>
        <translation>{0} missing of {1}</translation>
    </message>
    <message>
        <source>Promesse pour le {0}</source>
        <translation>Promise for {0}</translation>
    </message>
    <message>
        <source>Litige ouvert&#xa0;: {0}</source>
        <translation>Dispute opened: {0}</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Facture {0}&#xa0;: {1}</source>
        <translation>Invoice {0}: {1}</translation>
    </message>
    <message>
        <source>noté à la main</source>
        <translation>recorded by hand</translation>
    </message>
    <message>
        <source>Litige clos</source>
        <translation>Dispute closed</translation>
    </message>
    <message>
        <source>Suspension levée</source>
        <translation>Pause lifted</translation>
    </message>
    <message>
        <source>Fin de pause</source>
        <translation>End of pause</translation>
    </message>
    <message>
        <source>{0}&#xa0;: fin</source>
        <translation>{0}: end</translation>
    </message>
    <message>
        <source>Échéancier {0} signé</source>
        <translation>Payment plan {0} signed</translation>
    </message>
    <message>
        <source>Échéancier {0} proposé</source>
        <translation>Payment plan {0} proposed</translation>
    </message>
    <message>
        <source>Échéancier {0}</source>
        <translation>Payment plan {0}</translation>
    </message>
    <message>
        <source>Versement {0} sur {1}</source>
        <translation>Instalment {0} of {1}</translation>
    </message>
    <message>
        <source>{0} versements</source>
        <translation>{0} instalments</translation>
    </message>
    <message>
        <source>Échéancier {0} soldé</source>
        <translation>Payment plan {0} settled</translation>
    </message>
    <message>
        <source>Échéancier {0} non respecté</source>
        <translation>Payment plan {0} in default</translation>
    </message>
    <message>
        <source>Échéancier {0} annulé</source>
        <translation>Payment plan {0} cancelled</translation>
    </message>
    <message>
        <source>Pénalités encaissées</source>
        <translation>Penalties collected</translation>
    </message>
    <message>
        <source>Encaissement de pénalités repris</source>
        <translation>Collection of penalties undone</translation>
    </message>
    <message>
        <source>Pénalités remises</source>
        <translation>Penalties waived</translation>
    </message>
    <message>
        <source>Remise de pénalités reprise</source>
        <translation>Waiver of penalties undone</translation>
    </message>
    <message>
        <source>Pénalités annulées par un avoir</source>
        <translation>Penalties cancelled by a credit note</translation>
    </message>
    <message>
        <source>Pénalités de nouveau réclamées</source>
        <translation>Penalties claimed again</translation>
    </message>
    <message>
        <source>Aucune promesse n’est encore arrivée à son jour.</source>
        <translation>No promise has reached its day yet.</translation>
    </message>
    <message>
        <source>Promesses tenues&#xa0;: {0} sur {1} ({2}), {3} du montant promis</source>
        <translation>Promises kept: {0} of {1} ({2}), {3} of the promised amount</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>jusqu’au {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>Terminée</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Tout le client</source>
        <translation>Whole customer</translation>
    </message>
    <message>
        <source>Pour le {0}</source>
        <translation>For {0}</translation>
    </message>
    <message>
        <source>Versements payés&#xa0;: {0} sur {1}</source>
        <translation>Instalments paid: {0} of {1}</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Objet et motif</source>
        <translation>Subject and reason</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Relancer…</source>
        <translation>Send a reminder…</translation>
    </message>
    <message>
        <source>Appeler…</source>
        <translation>Call…</translation>
    </message>
    <message>
        <source>Écrire sans attendre…</source>
        <translation>Write now…</translation>
    </message>
    <message>
        <source>Mise en demeure hors cycle…</source>
        <translation>Formal notice out of turn…</translation>
    </message>
    <message>
        <source>Envoyer un document…</source>
        <translation>Send a document…</translation>
    </message>
    <message>
        <source>Noter une promesse…</source>
        <translation>Note a promise…</translation>
    </message>
    <message>
        <source>Ouvrir un litige…</source>
        <translation>Open a dispute…</translation>
    </message>
    <message>
        <source>Accorder un échéancier…</source>
        <translation>Grant a payment plan…</translation>
    </message>
    <message>
        <source>Suspendre les relances…</source>
        <translation>Pause reminders…</translation>
    </message>
    <message>
        <source>Mandat de prélèvement…</source>
        <translation>Direct debit mandate…</translation>
    </message>
    <message>
        <source>Ajouter une note…</source>
        <translation>Add a note…</translation>
    </message>
    <message>
        <source>Ajouter une tâche…</source>
        <translation>Add a task…</translation>
    </message>
    <message>
        <source>Joindre un document…</source>
        <translation>Attach a document…</translation>
    </message>
    <message>
        <source>Dossier de preuve…</source>
        <translation>Proof file…</translation>
    </message>
    <message>
        <source>Encaisser…</source>
        <translation>Record a payment…</translation>
    </message>
    <message>
        <source>Nouvelle facture…</source>
        <translation>New invoice…</translation>
    </message>
    <message>
        <source>Facture de pénalités…</source>
        <translation>Penalty invoice…</translation>
    </message>
    <message>
        <source>Relevé de compte</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Lettre {number} émise&#xa0;: {name}</source>
        <translation>Letter {number} issued: {name}</translation>
    </message>
    <message>
        <source>Mise en demeure émise&#xa0;: {name}</source>
        <translation>Formal notice issued: {name}</translation>
    </message>
    <message>
        <source>Lettre {0}</source>
        <translation>Letter {0}</translation>
    </message>
    <message>
        <source>Reporter…</source>
        <translation>Postpone…</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>«&#xa0;{0}&#xa0;».</source>
        <translation>“{0}”.</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ville</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Dont échu</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Retard moyen</source>
        <translation>Average lateness</translation>
    </message>
    <message>
        <source>Plafond utilisé</source>
        <translation>Limit used</translation>
    </message>
    <message>
        <source>Plafond de {0}</source>
        <translation>Limit of {0}</translation>
    </message>
    <message>
        <source>Dernier règl.</source>
        <translation>Last paym.</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{0} échéances en retard, de {1} jours au plus et {2} en moyenne</source>
        <translation>{0} late due dates, by {1} days at most and {2} on average</translation>
    </message>
    <message>
        <source>Depuis l’étape «&#xa0;{step}&#xa0;», jusqu’au paiement</source>
        <translation>Since the step “{step}”, until payment</translation>
    </message>
    <message>
        <source>Archivé</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Commandes bloquées</source>
        <translation>Orders blocked</translation>
    </message>
    <message>
        <source>Plafond dépassé</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À jour</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Profil actuel</source>
        <translation>Current profile</translation>
    </message>
    <message>
        <source>Proposé</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>Indicateur</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Il y a un mois</source>
        <translation>A month ago</translation>
    </message>
    <message>
        <source>Évolution</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>non calculable</source>
        <translation>cannot be computed</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Échu (€)</source>
        <translation>Overdue (€)</translation>
    </message>
    <message>
        <source>Encours (€)</source>
        <translation>Owed (€)</translation>
    </message>
</context>
<context>
    <name>debits</name>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Mandat</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Séquence</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>À prélever</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Pourquoi elle est écartée</source>
        <translation>Why it is left out</translation>
    </message>
    <message>
        <source>Référence (RUM)</source>
        <translation>Reference (RUM)</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Dernier débit</source>
        <translation>Last debit</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Valable</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Terminé</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Utilisé</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Caduc</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Remittance</translation>
    </message>
    <message>
        <source>Prélevée le</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Débits</source>
        <translation>Debits</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Avis</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Premier</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Récurrent</source>
        <translation>Recurrent</translation>
    </message>
    <message>
        <source>Ponctuel</source>
        <translation>One-off</translation>
    </message>
    <message>
        <source>Dernier</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Interentreprises</source>
        <translation>Business to business</translation>
    </message>
    <message>
        <source>Tous débiteurs</source>
        <translation>All debtors</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Dossier créé</source>
        <translation>Books created</translation>
    </message>
    <message>
        <source>{n} dossiers créés</source>
        <translation>{n} books created</translation>
    </message>
    <message>
        <source>Dossier de démonstration créé</source>
        <translation>Demonstration books created</translation>
    </message>
    <message>
        <source>{n} dossiers de démonstration créés</source>
        <translation>{n} demonstration books created</translation>
    </message>
    <message>
        <source>Fichier importé</source>
        <translation>File imported</translation>
    </message>
    <message>
        <source>{n} fichiers importés</source>
        <translation>{n} files imported</translation>
    </message>
    <message>
        <source>Identité de l’entreprise modifiée</source>
        <translation>Company identity changed</translation>
    </message>
    <message>
        <source>{n} changements de l’identité</source>
        <translation>{n} changes of identity</translation>
    </message>
    <message>
        <source>Conditions de vente modifiées</source>
        <translation>Terms of sale changed</translation>
    </message>
    <message>
        <source>{n} changements des conditions de vente</source>
        <translation>{n} changes of the terms of sale</translation>
    </message>
    <message>
        <source>Comptes et journaux modifiés</source>
        <translation>Accounts and journals changed</translation>
    </message>
    <message>
        <source>{n} changements des comptes</source>
        <translation>{n} changes of accounts</translation>
    </message>
    <message>
        <source>Écritures remises au comptable</source>
        <translation>Entries handed over to the accountant</translation>
    </message>
    <message>
        <source>{n} remises d’écritures</source>
        <translation>{n} batches of entries</translation>
    </message>
    <message>
        <source>Créance passée en perte</source>
        <translation>Debt written off</translation>
    </message>
    <message>
        <source>{n} pertes enregistrées</source>
        <translation>{n} write-offs recorded</translation>
    </message>
    <message>
        <source>Perte annulée</source>
        <translation>Write-off undone</translation>
    </message>
    <message>
        <source>{n} pertes annulées</source>
        <translation>{n} write-offs undone</translation>
    </message>
    <message>
        <source>Créance classée douteuse</source>
        <translation>Debt classed as doubtful</translation>
    </message>
    <message>
        <source>{n} créances classées douteuses</source>
        <translation>{n} debts classed as doubtful</translation>
    </message>
    <message>
        <source>Créance redevenue ordinaire</source>
        <translation>Debt ordinary again</translation>
    </message>
    <message>
        <source>{n} créances redevenues ordinaires</source>
        <translation>{n} debts ordinary again</translation>
    </message>
    <message>
        <source>Classement douteux annulé</source>
        <translation>Classing as doubtful undone</translation>
    </message>
    <message>
        <source>{n} classements douteux annulés</source>
        <translation>{n} classings as doubtful undone</translation>
    </message>
    <message>
        <source>Créance dépréciée</source>
        <translation>Debt impaired</translation>
    </message>
    <message>
        <source>{n} créances dépréciées</source>
        <translation>{n} debts impaired</translation>
    </message>
    <message>
        <source>Dépréciation reprise</source>
        <translation>Impairment reversed</translation>
    </message>
    <message>
        <source>{n} dépréciations reprises</source>
        <translation>{n} impairments reversed</translation>
    </message>
    <message>
        <source>Dépréciation annulée</source>
        <translation>Impairment undone</translation>
    </message>
    <message>
        <source>{n} dépréciations annulées</source>
        <translation>{n} impairments undone</translation>
    </message>
    <message>
        <source>Reprise de dépréciation annulée</source>
        <translation>Reversal of impairment undone</translation>
    </message>
    <message>
        <source>{n} reprises annulées</source>
        <translation>{n} reversals undone</translation>
    </message>
    <message>
        <source>Tranches d’âge modifiées</source>
        <translation>Age brackets changed</translation>
    </message>
    <message>
        <source>{n} changements des tranches</source>
        <translation>{n} changes of brackets</translation>
    </message>
    <message>
        <source>Scénario modifié</source>
        <translation>Policy changed</translation>
    </message>
    <message>
        <source>{n} changements de scénario</source>
        <translation>{n} changes of policies</translation>
    </message>
    <message>
        <source>Scénario supprimé</source>
        <translation>Policy deleted</translation>
    </message>
    <message>
        <source>{n} scénarios supprimés</source>
        <translation>{n} policies deleted</translation>
    </message>
    <message>
        <source>Scénario attribué à des profils</source>
        <translation>Policy assigned to profiles</translation>
    </message>
    <message>
        <source>{n} attributions de scénarios</source>
        <translation>{n} assignments of policies</translation>
    </message>
    <message>
        <source>Scénario choisi à part</source>
        <translation>Policy chosen apart</translation>
    </message>
    <message>
        <source>{n} scénarios choisis à part</source>
        <translation>{n} policies chosen apart</translation>
    </message>
    <message>
        <source>Mouvement bancaire rapproché</source>
        <translation>Bank movement matched</translation>
    </message>
    <message>
        <source>{n} mouvements bancaires rapprochés</source>
        <translation>{n} bank movements matched</translation>
    </message>
    <message>
        <source>Rapprochement annulé</source>
        <translation>Match undone</translation>
    </message>
    <message>
        <source>{n} rapprochements annulés</source>
        <translation>{n} matches undone</translation>
    </message>
    <message>
        <source>Mouvement bancaire ignoré</source>
        <translation>Bank movement ignored</translation>
    </message>
    <message>
        <source>{n} mouvements bancaires ignorés</source>
        <translation>{n} bank movements ignored</translation>
    </message>
    <message>
        <source>Mouvement bancaire repris</source>
        <translation>Bank movement restored</translation>
    </message>
    <message>
        <source>{n} mouvements bancaires repris</source>
        <translation>{n} bank movements restored</translation>
    </message>
    <message>
        <source>Compte bancaire modifié</source>
        <translation>Bank account changed</translation>
    </message>
    <message>
        <source>{n} changements de comptes bancaires</source>
        <translation>{n} changes of bank accounts</translation>
    </message>
    <message>
        <source>Tolérances du rapprochement modifiées</source>
        <translation>Matching tolerances changed</translation>
    </message>
    <message>
        <source>{n} changements des tolérances</source>
        <translation>{n} changes of tolerances</translation>
    </message>
    <message>
        <source>Comptes des écarts modifiés</source>
        <translation>Accounts of differences changed</translation>
    </message>
    <message>
        <source>{n} changements des comptes d’écarts</source>
        <translation>{n} changes of accounts of differences</translation>
    </message>
    <message>
        <source>Écart de règlement soldé</source>
        <translation>Payment difference written off</translation>
    </message>
    <message>
        <source>{n} écarts de règlement soldés</source>
        <translation>{n} payment differences written off</translation>
    </message>
    <message>
        <source>Écart de règlement repris</source>
        <translation>Write-off of a payment difference undone</translation>
    </message>
    <message>
        <source>{n} écarts de règlement repris</source>
        <translation>{n} write-offs of payment differences undone</translation>
    </message>
    <message>
        <source>Profil de client fixé</source>
        <translation>Customer profile set</translation>
    </message>
    <message>
        <source>{n} profils de clients fixés</source>
        <translation>{n} customer profiles set</translation>
    </message>
    <message>
        <source>Jours et heures d’envoi modifiés</source>
        <translation>Sending days and hours changed</translation>
    </message>
    <message>
        <source>{n} changements des heures d’envoi</source>
        <translation>{n} changes of sending hours</translation>
    </message>
    <message>
        <source>Lettre écrite avant son jour</source>
        <translation>Letter written before its day</translation>
    </message>
    <message>
        <source>{n} lettres écrites avant leur jour</source>
        <translation>{n} letters written before their day</translation>
    </message>
    <message>
        <source>Étape choisie à la main</source>
        <translation>Step chosen by hand</translation>
    </message>
    <message>
        <source>{n} étapes choisies à la main</source>
        <translation>{n} steps chosen by hand</translation>
    </message>
    <message>
        <source>Relances automatiques</source>
        <translation>Automatic reminders</translation>
    </message>
    <message>
        <source>{n} relances automatiques</source>
        <translation>{n} automatic reminders</translation>
    </message>
    <message>
        <source>Facture de pénalités émise</source>
        <translation>Penalty invoice issued</translation>
    </message>
    <message>
        <source>{n} factures de pénalités émises</source>
        <translation>{n} penalty invoices issued</translation>
    </message>
    <message>
        <source>Pénalités encaissées</source>
        <translation>Penalties collected</translation>
    </message>
    <message>
        <source>{n} encaissements de pénalités</source>
        <translation>{n} collections of penalties</translation>
    </message>
    <message>
        <source>Pénalités remises</source>
        <translation>Penalties waived</translation>
    </message>
    <message>
        <source>{n} remises de pénalités</source>
        <translation>{n} waivers of penalties</translation>
    </message>
    <message>
        <source>Pénalités annulées</source>
        <translation>Penalties cancelled</translation>
    </message>
    <message>
        <source>{n} annulations de pénalités</source>
        <translation>{n} cancellations of penalties</translation>
    </message>
    <message>
        <source>Pénalités de nouveau réclamées</source>
        <translation>Penalties claimed again</translation>
    </message>
    <message>
        <source>{n} reprises de pénalités</source>
        <translation>{n} penalties taken back</translation>
    </message>
    <message>
        <source>Modèle de lettre modifié</source>
        <translation>Letter template changed</translation>
    </message>
    <message>
        <source>{n} changements de modèles</source>
        <translation>{n} changes of templates</translation>
    </message>
    <message>
        <source>Modèle ajouté</source>
        <translation>Template added</translation>
    </message>
    <message>
        <source>{n} modèles ajoutés</source>
        <translation>{n} templates added</translation>
    </message>
    <message>
        <source>Modèle renommé</source>
        <translation>Template renamed</translation>
    </message>
    <message>
        <source>{n} modèles renommés</source>
        <translation>{n} templates renamed</translation>
    </message>
    <message>
        <source>Modèle supprimé</source>
        <translation>Template deleted</translation>
    </message>
    <message>
        <source>{n} modèles supprimés</source>
        <translation>{n} templates deleted</translation>
    </message>
    <message>
        <source>Dossier de preuve constitué</source>
        <translation>Proof file made</translation>
    </message>
    <message>
        <source>{n} dossiers de preuve constitués</source>
        <translation>{n} proof files made</translation>
    </message>
    <message>
        <source>Taux ajouté</source>
        <translation>Rate added</translation>
    </message>
    <message>
        <source>{n} taux ajoutés</source>
        <translation>{n} rates added</translation>
    </message>
    <message>
        <source>Taux retiré</source>
        <translation>Rate removed</translation>
    </message>
    <message>
        <source>{n} taux retirés</source>
        <translation>{n} rates removed</translation>
    </message>
    <message>
        <source>Client ajouté</source>
        <translation>Customer added</translation>
    </message>
    <message>
        <source>{n} clients ajoutés</source>
        <translation>{n} customers added</translation>
    </message>
    <message>
        <source>Fiche client modifiée</source>
        <translation>Customer card changed</translation>
    </message>
    <message>
        <source>{n} fiches clients modifiées</source>
        <translation>{n} customer cards changed</translation>
    </message>
    <message>
        <source>Note ajoutée</source>
        <translation>Note added</translation>
    </message>
    <message>
        <source>{n} notes ajoutées</source>
        <translation>{n} notes added</translation>
    </message>
    <message>
        <source>Appel passé</source>
        <translation>Call made</translation>
    </message>
    <message>
        <source>{n} appels passés</source>
        <translation>{n} calls made</translation>
    </message>
    <message>
        <source>Tâche ajoutée</source>
        <translation>Task added</translation>
    </message>
    <message>
        <source>{n} tâches ajoutées</source>
        <translation>{n} tasks added</translation>
    </message>
    <message>
        <source>Suivi hebdomadaire fait</source>
        <translation>Weekly follow-up done</translation>
    </message>
    <message>
        <source>{n} suivis faits</source>
        <translation>{n} follow-ups done</translation>
    </message>
    <message>
        <source>Tâche terminée</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>{n} tâches terminées</source>
        <translation>{n} tasks done</translation>
    </message>
    <message>
        <source>Tâche rouverte</source>
        <translation>Task reopened</translation>
    </message>
    <message>
        <source>{n} tâches rouvertes</source>
        <translation>{n} tasks reopened</translation>
    </message>
    <message>
        <source>Tâche reportée</source>
        <translation>Task postponed</translation>
    </message>
    <message>
        <source>{n} tâches reportées</source>
        <translation>{n} tasks postponed</translation>
    </message>
    <message>
        <source>Niveau de relance fixé</source>
        <translation>Reminder level set</translation>
    </message>
    <message>
        <source>{n} niveaux de relance fixés</source>
        <translation>{n} reminder levels set</translation>
    </message>
    <message>
        <source>Pièce enregistrée</source>
        <translation>Document recorded</translation>
    </message>
    <message>
        <source>{n} pièces enregistrées</source>
        <translation>{n} documents recorded</translation>
    </message>
    <message>
        <source>Règlement enregistré</source>
        <translation>Payment recorded</translation>
    </message>
    <message>
        <source>{n} règlements enregistrés</source>
        <translation>{n} payments recorded</translation>
    </message>
    <message>
        <source>Règlement revenu impayé</source>
        <translation>Payment returned unpaid</translation>
    </message>
    <message>
        <source>{n} règlements revenus impayés</source>
        <translation>{n} payments returned unpaid</translation>
    </message>
    <message>
        <source>Règlement retiré</source>
        <translation>Payment removed</translation>
    </message>
    <message>
        <source>{n} règlements retirés</source>
        <translation>{n} payments removed</translation>
    </message>
    <message>
        <source>Lettrage enregistré</source>
        <translation>Matching recorded</translation>
    </message>
    <message>
        <source>{n} lettrages enregistrés</source>
        <translation>{n} matchings recorded</translation>
    </message>
    <message>
        <source>Lettrage défait</source>
        <translation>Matching undone</translation>
    </message>
    <message>
        <source>{n} lettrages défaits</source>
        <translation>{n} matchings undone</translation>
    </message>
    <message>
        <source>Lettre imprimée</source>
        <translation>Letter printed</translation>
    </message>
    <message>
        <source>{n} lettres imprimées</source>
        <translation>{n} letters printed</translation>
    </message>
    <message>
        <source>Lettre postée</source>
        <translation>Letter posted</translation>
    </message>
    <message>
        <source>{n} lettres postées</source>
        <translation>{n} letters posted</translation>
    </message>
    <message>
        <source>Suite d’une lettre notée</source>
        <translation>Outcome of a letter noted</translation>
    </message>
    <message>
        <source>{n} suites de lettres notées</source>
        <translation>{n} outcomes of letters noted</translation>
    </message>
    <message>
        <source>Accusé de réception joint</source>
        <translation>Receipt attached</translation>
    </message>
    <message>
        <source>{n} accusés de réception joints</source>
        <translation>{n} receipts attached</translation>
    </message>
    <message>
        <source>Envoi d’une lettre corrigé</source>
        <translation>Posting of a letter corrected</translation>
    </message>
    <message>
        <source>{n} envois de lettres corrigés</source>
        <translation>{n} postings corrected</translation>
    </message>
    <message>
        <source>Document envoyé par e-mail</source>
        <translation>Document sent by e-mail</translation>
    </message>
    <message>
        <source>{n} documents envoyés par e-mail</source>
        <translation>{n} documents sent by e-mail</translation>
    </message>
    <message>
        <source>E-mail envoyé</source>
        <translation>E-mail sent</translation>
    </message>
    <message>
        <source>{n} e-mails envoyés</source>
        <translation>{n} e-mails sent</translation>
    </message>
    <message>
        <source>E-mail remis à plus tard</source>
        <translation>E-mail put off</translation>
    </message>
    <message>
        <source>{n} e-mails remis à plus tard</source>
        <translation>{n} e-mails put off</translation>
    </message>
    <message>
        <source>E-mail refusé</source>
        <translation>E-mail refused</translation>
    </message>
    <message>
        <source>{n} e-mails refusés</source>
        <translation>{n} e-mails refused</translation>
    </message>
    <message>
        <source>E-mail incertain</source>
        <translation>E-mail uncertain</translation>
    </message>
    <message>
        <source>{n} e-mails incertains</source>
        <translation>{n} e-mails uncertain</translation>
    </message>
    <message>
        <source>E-mail annulé</source>
        <translation>E-mail cancelled</translation>
    </message>
    <message>
        <source>{n} e-mails annulés</source>
        <translation>{n} e-mails cancelled</translation>
    </message>
    <message>
        <source>E-mail tranché</source>
        <translation>E-mail decided</translation>
    </message>
    <message>
        <source>{n} e-mails tranchés</source>
        <translation>{n} e-mails decided</translation>
    </message>
    <message>
        <source>E-mail remis à la messagerie</source>
        <translation>E-mail handed to the mail program</translation>
    </message>
    <message>
        <source>{n} e-mails remis à la messagerie</source>
        <translation>{n} e-mails handed to the mail program</translation>
    </message>
    <message>
        <source>Compte d’envoi modifié</source>
        <translation>Sending account changed</translation>
    </message>
    <message>
        <source>Message d’essai envoyé</source>
        <translation>Test message sent</translation>
    </message>
    <message>
        <source>{n} messages d’essai envoyés</source>
        <translation>{n} test messages sent</translation>
    </message>
    <message>
        <source>Lettre émise</source>
        <translation>Letter issued</translation>
    </message>
    <message>
        <source>{n} lettres émises</source>
        <translation>{n} letters issued</translation>
    </message>
    <message>
        <source>Échéancier proposé</source>
        <translation>Payment plan proposed</translation>
    </message>
    <message>
        <source>{n} échéanciers proposés</source>
        <translation>{n} payment plans proposed</translation>
    </message>
    <message>
        <source>Échéancier accordé</source>
        <translation>Payment plan granted</translation>
    </message>
    <message>
        <source>{n} échéanciers accordés</source>
        <translation>{n} payment plans granted</translation>
    </message>
    <message>
        <source>Échéancier signé</source>
        <translation>Payment plan signed</translation>
    </message>
    <message>
        <source>{n} échéanciers signés</source>
        <translation>{n} payment plans signed</translation>
    </message>
    <message>
        <source>Échéancier soldé</source>
        <translation>Payment plan settled</translation>
    </message>
    <message>
        <source>{n} échéanciers soldés</source>
        <translation>{n} payment plans settled</translation>
    </message>
    <message>
        <source>Échéancier non respecté</source>
        <translation>Payment plan in default</translation>
    </message>
    <message>
        <source>{n} échéanciers non respectés</source>
        <translation>{n} payment plans in default</translation>
    </message>
    <message>
        <source>Échéancier annulé</source>
        <translation>Payment plan cancelled</translation>
    </message>
    <message>
        <source>{n} échéanciers annulés</source>
        <translation>{n} payment plans cancelled</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>{n} suspensions de relances</source>
        <translation>{n} pauses of reminders</translation>
    </message>
    <message>
        <source>Suspension levée</source>
        <translation>Pause lifted</translation>
    </message>
    <message>
        <source>{n} suspensions levées</source>
        <translation>{n} pauses lifted</translation>
    </message>
    <message>
        <source>Statut de facture noté</source>
        <translation>Invoice status recorded</translation>
    </message>
    <message>
        <source>{n} statuts de factures notés</source>
        <translation>{n} invoice statuses recorded</translation>
    </message>
    <message>
        <source>Statut de facture retiré</source>
        <translation>Invoice status removed</translation>
    </message>
    <message>
        <source>{n} statuts de factures retirés</source>
        <translation>{n} invoice statuses removed</translation>
    </message>
    <message>
        <source>Mandat enregistré</source>
        <translation>Mandate recorded</translation>
    </message>
    <message>
        <source>{n} mandats enregistrés</source>
        <translation>{n} mandates recorded</translation>
    </message>
    <message>
        <source>Mandat modifié</source>
        <translation>Mandate changed</translation>
    </message>
    <message>
        <source>{n} mandats modifiés</source>
        <translation>{n} mandates changed</translation>
    </message>
    <message>
        <source>Mandat terminé</source>
        <translation>Mandate ended</translation>
    </message>
    <message>
        <source>{n} mandats terminés</source>
        <translation>{n} mandates ended</translation>
    </message>
    <message>
        <source>Réglages des prélèvements modifiés</source>
        <translation>Direct debit settings changed</translation>
    </message>
    <message>
        <source>{n} changements des prélèvements</source>
        <translation>{n} changes of direct debit settings</translation>
    </message>
    <message>
        <source>Lien de paiement modifié</source>
        <translation>Payment link changed</translation>
    </message>
    <message>
        <source>{n} changements du lien de paiement</source>
        <translation>{n} changes of the payment link</translation>
    </message>
    <message>
        <source>Archive ouverte écrite</source>
        <translation>Open archive written</translation>
    </message>
    <message>
        <source>{n} archives ouvertes</source>
        <translation>{n} open archives</translation>
    </message>
    <message>
        <source>Remise de prélèvements faite</source>
        <translation>Direct debit remittance made</translation>
    </message>
    <message>
        <source>{n} remises de prélèvements</source>
        <translation>{n} direct debit remittances</translation>
    </message>
    <message>
        <source>Remise de prélèvements retirée</source>
        <translation>Direct debit remittance withdrawn</translation>
    </message>
    <message>
        <source>{n} remises de prélèvements retirées</source>
        <translation>{n} direct debit remittances withdrawn</translation>
    </message>
    <message>
        <source>Prélèvement annoncé</source>
        <translation>Direct debit announced</translation>
    </message>
    <message>
        <source>{n} prélèvements annoncés</source>
        <translation>{n} direct debits announced</translation>
    </message>
    <message>
        <source>Prélèvement rejeté</source>
        <translation>Direct debit rejected</translation>
    </message>
    <message>
        <source>{n} prélèvements rejetés</source>
        <translation>{n} direct debits rejected</translation>
    </message>
    <message>
        <source>Litige ouvert</source>
        <translation>Dispute opened</translation>
    </message>
    <message>
        <source>{n} litiges ouverts</source>
        <translation>{n} disputes opened</translation>
    </message>
    <message>
        <source>Litige suivi</source>
        <translation>Dispute followed up</translation>
    </message>
    <message>
        <source>{n} suivis de litiges</source>
        <translation>{n} follow-ups of disputes</translation>
    </message>
    <message>
        <source>Litige clos</source>
        <translation>Dispute closed</translation>
    </message>
    <message>
        <source>{n} litiges clos</source>
        <translation>{n} disputes closed</translation>
    </message>
    <message>
        <source>Litige rouvert</source>
        <translation>Dispute reopened</translation>
    </message>
    <message>
        <source>{n} litiges rouverts</source>
        <translation>{n} disputes reopened</translation>
    </message>
    <message>
        <source>Promesse enregistrée</source>
        <translation>Promise recorded</translation>
    </message>
    <message>
        <source>{n} promesses enregistrées</source>
        <translation>{n} promises recorded</translation>
    </message>
    <message>
        <source>Promesse retirée</source>
        <translation>Promise removed</translation>
    </message>
    <message>
        <source>{n} promesses retirées</source>
        <translation>{n} promises removed</translation>
    </message>
    <message>
        <source>Document joint</source>
        <translation>Document attached</translation>
    </message>
    <message>
        <source>{n} documents joints</source>
        <translation>{n} documents attached</translation>
    </message>
    <message>
        <source>Document retiré</source>
        <translation>Document removed</translation>
    </message>
    <message>
        <source>{n} documents retirés</source>
        <translation>{n} documents removed</translation>
    </message>
</context>
<context>
    <name>discount</name>
    <message>
        <source>Escompte pour paiement anticipé</source>
        <translation>Early-payment discount</translation>
    </message>
    <message>
        <source>Si payé sous</source>
        <translation>If paid within</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>soit {cost}&#xa0;% l’an pour vous ({formula})</source>
        <translation>costs you {cost}% a year ({formula})</translation>
    </message>
</context>
<context>
    <name>dues</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Émise le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Échéance estimée d’après les conditions du client</source>
        <translation>Due date estimated from the customer’s terms</translation>
    </message>
    <message>
        <source>Retard</source>
        <translation>Late by</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Montant TTC</source>
        <translation>Incl. VAT</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>est.</source>
        <translation>est.</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Auxiliaire</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>Pièce</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Débit</source>
        <translation>Debit</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Remise</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>n°&#xa0;{n}</source>
        <translation>no. {n}</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Écritures</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>du {0} au {1}</source>
        <translation>{0} to {1}</translation>
    </message>
    <message>
        <source>Numéros</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Débit = crédit</source>
        <translation>Debit = credit</translation>
    </message>
    <message>
        <source>{entries} à remettre au {day}&#xa0;: {amount} au débit comme au crédit</source>
        <translation>{entries} to hand over at {day}: {amount} in debit and in credit</translation>
    </message>
    <message>
        <source>Rien à remettre encore</source>
        <translation>Nothing to hand over yet</translation>
    </message>
    <message>
        <source>Tout est remis jusqu’au {day}</source>
        <translation>Everything is handed over up to {day}</translation>
    </message>
    <message>
        <source>{entries} à vérifier&#xa0;: {first}</source>
        <translation>{entries} to check: {first}</translation>
    </message>
    <message>
        <source>{entries} dans la période déjà remise (jusqu’au {day}), chacune à la date de son fait.</source>
        <translation>{entries} in the period already handed over (up to {day}), each at the date it happened.</translation>
    </message>
    <message>
        <source>écriture</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>écritures</source>
        <translation>entries</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Tapez un taux de 0 à {most}&#xa0;%, par exemple 12,25.</source>
        <translation>Type a rate from 0 to {most} %, for example 12,25.</translation>
    </message>
    <message>
        <source>Ce n’est pas un montant&#xa0;: tapez par exemple 1&#xa0;234,56.</source>
        <translation>This is not an amount: type for example 1 234,56.</translation>
    </message>
    <message>
        <source>Le montant ne peut pas être négatif.</source>
        <translation>The amount may not be negative.</translation>
    </message>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Cette date n’existe pas&#xa0;: tapez par exemple 23/11/2026.</source>
        <translation>This date does not exist: type for example 23/11/2026.</translation>
    </message>
    <message>
        <source>Tapez un nombre entier de {least} à {most}.</source>
        <translation>Type a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Ce n’est pas une heure&#xa0;: tapez par exemple 08:30.</source>
        <translation>This is not a time: type for example 08:30.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Fichiers à importer ({patterns});;Tous les fichiers (*)</source>
        <translation>Files to import ({patterns});;All files (*)</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>{0}&#xa0;: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>jour</source>
        <translation>day</translation>
    </message>
    <message>
        <source>jours</source>
        <translation>days</translation>
    </message>
    <message>
        <source>{days}&#xa0;j de retard</source>
        <translation>{days} d late</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>dans {days}&#xa0;j</source>
        <translation>in {days} d</translation>
    </message>
    <message>
        <source>{days}&#xa0;j</source>
        <translation>{days} d</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Gestion des créances {version}</source>
        <translation>Gestion des créances {version}</translation>
    </message>
    <message>
        <source>Logiciel libre sous licence MIT&#xa0;: vous pouvez l’utiliser, le copier, le modifier. Il est fourni sans garantie. Il travaille hors ligne&#xa0;: vos données ne quittent pas cet ordinateur.</source>
        <translation>Free software under the MIT licence: you may use, copy and change it. It comes without warranty. It works offline: your data do not leave this computer.</translation>
    </message>
    <message>
        <source>Œuvres de tiers et leurs licences</source>
        <translation>Works of others and their licences</translation>
    </message>
    <message>
        <source>Définition des indicateurs</source>
        <translation>How figures are defined</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Factures échues + factures non échues + à émettre − règlements et avoirs non affectés − acomptes. Les créances douteuses et les effets à recevoir sont comptés à part.</source>
        <translation>Overdue invoices + invoices not due + to be issued − unallocated payments and credit notes − deposits. Doubtful debts and bills receivable are counted apart.</translation>
    </message>
    <message>
        <source>Échu</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Ce qui reste dû le lendemain de l’échéance et après, à la date choisie.</source>
        <translation>What is still owed on the day after the due date and later, at the chosen date.</translation>
    </message>
    <message>
        <source>Chaque chiffre se recalcule à la main&#xa0;: un clic dessus montre ce qui le compose.</source>
        <translation>Every figure can be recomputed by hand: a click on it shows what it is made of.</translation>
    </message>
    <message>
        <source>Premiers pas</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>1. Reprendre ce que vous avez</source>
        <translation>1. Bring in what you have</translation>
    </message>
    <message>
        <source>2. Vérifier les délais</source>
        <translation>2. Check the payment terms</translation>
    </message>
    <message>
        <source>Un FEC ne contient pas les dates d’échéance&#xa0;: elles sont estimées d’après le délai de chaque client, sinon d’après vos conditions de vente. Réglez-les avant la première relance.</source>
        <translation>A FEC holds no due dates: they are estimated from each customer’s term, otherwise from your terms of sale. Set them before the first reminder.</translation>
    </message>
    <message>
        <source>3. Mettre les règlements à jour</source>
        <translation>3. Bring payments up to date</translation>
    </message>
    <message>
        <source>4. Relancer</source>
        <translation>4. Send reminders</translation>
    </message>
    <message>
        <source>Préparez les relances, relisez chaque lettre, décochez ce qui doit attendre, émettez. Chaque lettre émise est figée&#xa0;: vous la retrouverez telle qu’elle est partie.</source>
        <translation>Prepare the reminders, review each letter, untick what should wait, issue. Each letter issued is frozen: you will find it again just as it left.</translation>
    </message>
    <message>
        <source>5. Garder une copie</source>
        <translation>5. Keep a copy</translation>
    </message>
    <message>
        <source>Tout tient dans un seul fichier. Le bouton de la société, en haut à gauche, en fait une sauvegarde datée&#xa0;; copiez-la aussi ailleurs que sur cet ordinateur.</source>
        <translation>Everything fits in a single file. The company button, top left, makes a dated backup of it; copy it somewhere else than on this computer too.</translation>
    </message>
    <message>
        <source>Les pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Les indicateurs comparés au mois précédent, et un an d’historique. Un clic sur un chiffre montre sa formule, son numérateur, son dénominateur et les lignes qui le composent.</source>
        <translation>The indicators compared with the month before, and a year of history. A click on a figure shows its formula, its numerator, its denominator and the rows it is made of.</translation>
    </message>
    <message>
        <source>Balance âgée</source>
        <translation>Aged balance</translation>
    </message>
    <message>
        <source>Ce que chaque client doit, par ancienneté du retard, à n’importe quelle date. Les avoirs et les acomptes ont leur colonne. Une case ouvre ses factures.</source>
        <translation>What each customer owes, by age of lateness, at any date. Credit notes and deposits have their own column. A cell opens its invoices.</translation>
    </message>
    <message>
        <source>Relances</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Préparer, relire, émettre. L’essai est la vraie décision&#xa0;: chaque facture qui n’est pas relancée dit pourquoi. Une étape à la fois, jamais deux, et jamais quand les avoirs couvrent la dette.</source>
        <translation>Prepare, review, issue. The dry run is the real decision: each invoice that is not chased says why. One step at a time, never two, and never when credits cover the debt.</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Toutes les pièces&#xa0;: factures, avoirs, acomptes, échéance par échéance, avec ce qui reste dû. Filtrez, triez, exportez ce que vous voyez.</source>
        <translation>All documents: invoices, credit notes, deposits, due date by due date, with what is still owed. Filter, sort, export what you see.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>La fiche d’un client réunit ses coordonnées, son encours, son plafond, ses conditions, ses lettres et son historique. On y note un litige, une promesse, un échéancier.</source>
        <translation>A customer’s card brings together contact details, outstanding, credit limit, terms, letters and history. Disputes, promises and payment plans are noted there.</translation>
    </message>
    <message>
        <source>Encaissements</source>
        <translation>Payments received</translation>
    </message>
    <message>
        <source>Enregistrer un règlement en quelques secondes et dire ce qu’il paie. Un lettrage se défait&#xa0;: la facture redevient due, l’historique garde les deux.</source>
        <translation>Record a payment in a few seconds and say what it pays. A matching can be undone: the invoice becomes due again, the history keeps both.</translation>
    </message>
    <message>
        <source>Rapprochement bancaire</source>
        <translation>Bank reconciliation</translation>
    </message>
    <message>
        <source>À gauche les mouvements qui attendent, à droite ce qu’ils règlent, avec les raisons. Entrée accepte, les chiffres choisissent une autre proposition, on peut aussi glisser un mouvement sur une facture. Répartir, mettre en compte, rembourser, ignorer&#xa0;: tout se défait.</source>
        <translation>On the left the movements that wait, on the right what they pay, with the reasons. Enter accepts, the digits choose another proposal, and a movement can be dragged onto an invoice. Share out, keep on account, refund, ignore: everything can be undone.</translation>
    </message>
    <message>
        <source>Prélèvements</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>Les échéances que vous pouvez prélever, les remises faites et ce que la banque en a dit, les mandats de vos clients.</source>
        <translation>The due dates that you can collect, the remittances made and what the bank said of them, your customers’ mandates.</translation>
    </message>
    <message>
        <source>Écritures</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Ce que votre comptable doit encore recevoir, et ce qui lui a été remis. Un fichier perdu s’écrit de nouveau, à l’identique.</source>
        <translation>What your accountant is still to receive, and what has been handed over. A lost file can be written again, exactly the same.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>FEC, CSV, Excel, factures électroniques, relevés de banque, un fichier ou un dossier. Pour un tableau inconnu, dites une fois ce que contient chaque colonne. Tout est importé d’un seul tenant, ou rien.</source>
        <translation>FEC, CSV, Excel, e-invoices, bank statements, one file or a folder. For an unknown table, say once what each column holds. Everything is imported as one, or nothing.</translation>
    </message>
    <message>
        <source>Votre entreprise, vos conditions de vente, les scénarios, leur exécution automatique, les modèles, votre compte d’e-mail, votre banque, vos comptes et journaux, les taux.</source>
        <translation>Your company, your terms of sale, the policies, their automatic run, the templates, your e-mail account, your bank, your accounts and journals, the rates.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Qui a fait quoi, et quand. Rien ne s’y efface&#xa0;: chaque ligne porte l’empreinte de la précédente, ce qui rend toute retouche visible.</source>
        <translation>Who did what, and when. Nothing is erased there: each line carries the fingerprint of the one before, which makes any tampering visible.</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ce qu’il y a à faire, le plus gros montant d’abord&#xa0;: relances prêtes, promesses non tenues, litiges qui dorment, versements en retard, recommandés sans accusé, e-mails à décider, tâches du jour, plafonds dépassés, règlements à rapprocher. Chaque ligne ouvre l’étape suivante.</source>
        <translation>What there is to do, largest amount first: reminders ready, broken promises, stalled disputes, late instalments, registered letters without receipt, e-mails to decide, tasks of the day, limits exceeded, payments to match. Each line opens the next step.</translation>
    </message>
    <message>
        <source>Déposez sur la fenêtre le FEC de votre comptable, vos factures, clients et règlements en CSV ou Excel, vos factures électroniques, vos relevés de banque. Le programme montre ce qu’il a compris et ce qui reste à corriger&#xa0;; rien n’est écrit avant votre accord. Le même fichier importé deux fois ne change rien.</source>
        <translation>Drop onto the window your accountant’s FEC, your invoices, customers and payments in CSV or Excel, your e-invoices, your bank statements. The program shows what it has understood and what is still to be corrected; nothing is written before you agree. The same file imported twice changes nothing.</translation>
    </message>
    <message>
        <source>Une relance envoyée à un client qui a payé coûte plus cher qu’elle ne rapporte. Importez vos relevés et acceptez les rapprochements proposés&#xa0;; ce qui n’est pas passé par la banque se saisit dans Encaissements. Aujourd’hui rappelle la date du dernier mouvement connu.</source>
        <translation>A reminder sent to a customer who has paid costs more than it brings in. Import your statements and accept the matches proposed; what did not go through the bank is entered in Payments received. Today recalls the date of the last known movement.</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Ce qui part et ce qu’il en est advenu&#xa0;: les e-mails en attente, partis, refusés ou incertains, et les lettres à imprimer, à poster, distribuées ou revenues.</source>
        <translation>What leaves and what became of it: e-mails waiting, sent, refused or uncertain, and letters to print, to post, delivered or returned.</translation>
    </message>
    <message>
        <source>Litiges et accords</source>
        <translation>Disputes and agreements</translation>
    </message>
    <message>
        <source>Ce qui arrête ou retarde une relance, chez tous les clients&#xa0;: litiges, promesses, suspensions, échéanciers. Chacun s’ouvre, se suit et se termine ici.</source>
        <translation>What stops or delays a reminder, for every customer: disputes, promises, pauses, payment plans. Each is opened, followed and ended here.</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Le compte des pénalités et indemnités&#xa0;: réclamé, payé, remis, à recouvrer. Les escomptes accordés y sont aussi, avec leur TVA.</source>
        <translation>The account of penalties and indemnities: claimed, paid, waived, left to collect. Discounts granted are there too, with their VAT.</translation>
    </message>
    <message>
        <source>Raccourcis clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Rechercher un client, une facture, une page</source>
        <translation>Find a customer, an invoice, a page</translation>
    </message>
    <message>
        <source>Aller à une page, dans l’ordre de la barre de gauche</source>
        <translation>Go to a page, in the order of the left bar</translation>
    </message>
    <message>
        <source>Recalculer</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>Filtrer la liste</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Modifier ce qui est affiché</source>
        <translation>Edit what is shown</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Annuler ce qui vient d’être fait, quand c’est possible</source>
        <translation>Undo what was just done, when possible</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer sans perdre ce qui est saisi</source>
        <translation>Close without losing what was typed</translation>
    </message>
    <message>
        <source>↑ ↓ puis Entrée</source>
        <translation>↑ ↓ then Enter</translation>
    </message>
    <message>
        <source>Choisir une ligne, l’ouvrir</source>
        <translation>Choose a row, open it</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Cocher une ligne</source>
        <translation>Tick a row</translation>
    </message>
    <message>
        <source>Copier les lignes choisies vers un tableur</source>
        <translation>Copy the chosen rows to a spreadsheet</translation>
    </message>
    <message>
        <source>Maj+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>Menu de la ligne</source>
        <translation>Menu of the row</translation>
    </message>
    <message>
        <source>1 à 8 pendant un appel</source>
        <translation>1 to 8 during a call</translation>
    </message>
    <message>
        <source>Dire comment il s’est terminé (Alt+1 à Alt+8 en cours de saisie)</source>
        <translation>Say how it ended (Alt+1 to Alt+8 while typing)</translation>
    </message>
    <message>
        <source>Fiche d’un client</source>
        <translation>Customer’s card</translation>
    </message>
    <message>
        <source>R relancer, A appeler, W écrire sans attendre, M mise en demeure, P promesse, L litige, C échéancier, H suspendre, N note, T tâche, J joindre un document, D dossier de preuve, E encaisser, F nouvelle facture, + tout le reste. Les mêmes lettres servent dans Passer en revue.</source>
        <translation>R send a reminder, A call, W write now, M formal notice, P promise, L dispute, C payment plan, H pause, N note, T task, J attach a document, D proof file, E record a payment, F new invoice, + everything else. The same letters serve in Go through.</translation>
    </message>
    <message>
        <source>Règles de droit appliquées</source>
        <translation>Rules of law applied</translation>
    </message>
    <message>
        <source>À vérifier par votre conseil&#xa0;: ce programme applique la loi, il ne la remplace pas.</source>
        <translation>To be checked by your counsel: this program applies the law, it does not replace it.</translation>
    </message>
    <message>
        <source>Délais de paiement (article L441-10 I du code de commerce)</source>
        <translation>Payment terms (article L441-10 I of the French commercial code)</translation>
    </message>
    <message>
        <source>30 jours à défaut d’accord&#xa0;; au plus 60 jours après la facture, ou 45 jours fin de mois. Un délai plus long est signalé, pas refusé&#xa0;: certains secteurs ont le leur.</source>
        <translation>30 days when nothing is agreed; at most 60 days after the invoice, or 45 days end of month. A longer term is flagged, not refused: some trades have their own.</translation>
    </message>
    <message>
        <source>Pénalités de retard (article L441-10 II du code de commerce)</source>
        <translation>Late-payment penalties (article L441-10 II of the French commercial code)</translation>
    </message>
    <message>
        <source>Dues dès le lendemain de l’échéance, sans rappel, au taux convenu, sinon au taux de la BCE plus dix points, fixé le 1er janvier et le 1er juillet. Un taux convenu inférieur à trois fois l’intérêt légal est signalé, avec les deux montants. Chaque semestre est arrondi au centime, puis additionné.</source>
        <translation>Due from the day after the due date, without a reminder, at the agreed rate, otherwise at the ECB rate plus ten points, set on 1 January and 1 July. An agreed rate below three times the legal interest rate is flagged, with both amounts. Each half-year is rounded to the cent, then added up.</translation>
    </message>
    <message>
        <source>Indemnité de 40&#xa0;€ (articles L441-10 II et D441-5 du code de commerce)</source>
        <translation>Indemnity of €40 (articles L441-10 II and D441-5 of the French commercial code)</translation>
    </message>
    <message>
        <source>Une fois par facture payée en retard, entre professionnels seulement, sans TVA.</source>
        <translation>Once for each invoice paid late, between businesses only, without VAT.</translation>
    </message>
    <message>
        <source>Acheteurs publics (articles R2192-10 et R2192-31 du code de la commande publique)</source>
        <translation>Public buyers (articles R2192-10 and R2192-31 of the public procurement code)</translation>
    </message>
    <message>
        <source>30 jours en règle générale&#xa0;; intérêts au taux de la BCE du semestre où ils ont commencé à courir, plus huit points, et 40&#xa0;€.</source>
        <translation>30 days as a general rule; interest at the ECB rate of the half-year in which it began to run, plus eight points, and €40.</translation>
    </message>
    <message>
        <source>Consommateurs (articles 1231-6 et 1344-1 du code civil)</source>
        <translation>Consumers (articles 1231-6 and 1344-1 of the civil code)</translation>
    </message>
    <message>
        <source>Intérêt légal à partir de la mise en demeure seulement&#xa0;; ni 40&#xa0;€, ni autres frais.</source>
        <translation>Legal interest from the formal notice only; neither €40 nor other fees.</translation>
    </message>
    <message>
        <source>Mise en demeure (article 1344 du code civil)</source>
        <translation>Formal notice (article 1344 of the civil code)</translation>
    </message>
    <message>
        <source>Elle somme de payer, nomme chaque facture, le total, le délai et le taux, avec le décompte des intérêts jour par jour en annexe. Envoyez-la en recommandé.</source>
        <translation>It demands payment, names each invoice, the total, the time allowed and the rate, with the day-by-day account of interest annexed. Send it by registered post.</translation>
    </message>
    <message>
        <source>Imputation des règlements (articles 1343-1 et 1342-10 du code civil)</source>
        <translation>Allocation of payments (articles 1343-1 and 1342-10 of the civil code)</translation>
    </message>
    <message>
        <source>Ce que dit le client d’abord, sinon la plus ancienne échéance. Un paiement partiel va aux intérêts avant le principal, sauf si vos conditions disent le contraire.</source>
        <translation>What the customer says first, otherwise the oldest due date. A partial payment goes to interest before principal, unless your terms say otherwise.</translation>
    </message>
    <message>
        <source>Mentions des lettres (articles R123-237 et R123-238 du code de commerce)</source>
        <translation>Mentions on letters (articles R123-237 and R123-238 of the commercial code)</translation>
    </message>
    <message>
        <source>Forme, capital, siège, SIREN et RCS figurent au pied de chaque page.</source>
        <translation>Form, share capital, registered office, SIREN and RCS stand at the foot of each page.</translation>
    </message>
    <message>
        <source>Prescription (L110-4 du code de commerce, L218-2 du code de la consommation)</source>
        <translation>Limitation (L110-4 of the commercial code, L218-2 of the consumer code)</translation>
    </message>
    <message>
        <source>Cinq ans entre professionnels, deux ans contre un consommateur, depuis l’échéance. Une relance ne l’interrompt pas&#xa0;; un écrit par lequel le client reconnaît la dette, si.</source>
        <translation>Five years between businesses, two years against a consumer, from the due date. A reminder does not interrupt it; a writing by which the customer acknowledges the debt does.</translation>
    </message>
    <message>
        <source>Prélèvement SEPA (règles européennes EPC016-06)</source>
        <translation>SEPA direct debit (European rules EPC016-06)</translation>
    </message>
    <message>
        <source>Mandat signé, avis au client quatorze jours avant sauf accord plus court, remboursement sur demande pendant huit semaines (aucun entre entreprises, en B2B). Un mandat inutilisé depuis 36 mois ne sert plus.</source>
        <translation>Signed mandate, notice to the customer fourteen days before unless a shorter time is agreed, refund on request for eight weeks (none between businesses, under B2B). A mandate unused for 36 months is no longer valid.</translation>
    </message>
    <message>
        <source>Statuts d’une facture électronique (norme XP Z12-012)</source>
        <translation>Statuses of an e-invoice (standard XP Z12-012)</translation>
    </message>
    <message>
        <source>Les codes 200 à 213. Le dernier statut dit l’emporte, à sa date.</source>
        <translation>Codes 200 to 213. The latest status given prevails, at its date.</translation>
    </message>
    <message>
        <source>Créances douteuses et dépréciations (plan comptable général, règlement ANC 2014-03)</source>
        <translation>Doubtful debts and impairments (French chart of accounts, ANC regulation 2014-03)</translation>
    </message>
    <message>
        <source>Compte 416 pour la créance entière, 491 et 6817 pour le risque, hors taxe et créance par créance.</source>
        <translation>Account 416 for the whole debt, 491 and 6817 for the risk, without VAT and debt by debt.</translation>
    </message>
    <message>
        <source>TVA des impayés (article 272-1 du CGI)</source>
        <translation>VAT on bad debts (article 272-1 of the CGI)</translation>
    </message>
    <message>
        <source>Récupérable, si elle a été versée, quand la créance est définitivement irrécouvrable ou dès l’ouverture d’une liquidation judiciaire&#xa0;; un duplicata de la facture, avec la mention légale, doit être envoyé au client.</source>
        <translation>Recoverable, if it was paid over, when the debt is finally irrecoverable or as soon as a court-ordered liquidation opens; a duplicate of the invoice, with the wording that the law asks for, must be sent to the customer.</translation>
    </message>
    <message>
        <source>Écritures et FEC (article A47 A-1 du livre des procédures fiscales)</source>
        <translation>Entries and FEC (article A47 A-1 of the tax procedures code)</translation>
    </message>
    <message>
        <source>Dix-huit champs, un numéro par écriture, sans trou. Pénalités et indemnités sont un produit de l’exercice où elles sont payées (article 237 sexies du CGI), sans TVA (article 256).</source>
        <translation>Eighteen fields, one number per entry, without a gap. Penalties and indemnities are income of the year in which they are paid (article 237 sexies of the CGI), without VAT (article 256).</translation>
    </message>
    <message>
        <source>Taux de refinancement de la BCE</source>
        <translation>ECB refinancing rate</translation>
    </message>
    <message>
        <source>Taux d’intérêt légal (créanciers professionnels)</source>
        <translation>Legal interest rate (business creditors)</translation>
    </message>
    <message>
        <source>Taux d’intérêt légal (créanciers particuliers)</source>
        <translation>Legal interest rate (private creditors)</translation>
    </message>
    <message>
        <source>{rate}&#xa0;% depuis le {day}. Source&#xa0;: {source}.</source>
        <translation>{rate} % since {day}. Source: {source}.</translation>
    </message>
    <message>
        <source>Se faire payer</source>
        <translation>Getting paid</translation>
    </message>
    <message>
        <source>Scénarios</source>
        <translation>Policies</translation>
    </message>
    <message>
        <source>Un scénario est une suite d’étapes comptées depuis l’échéance&#xa0;: canal, ton, modèle, délai. Celui d’une facture l’emporte sur celui du client, puis de son profil, puis de l’entreprise&#xa0;; l’écran dit lequel s’applique et pourquoi. Une étape ne se saute qu’avec un motif écrit.</source>
        <translation>A policy is a series of steps counted from the due date: channel, tone, template, time to pay. An invoice’s policy takes precedence over the customer’s, then the profile’s, then the company’s; the screen says which applies and why. A step is skipped only with a written reason.</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Indiquez votre compte dans Paramètres &gt; E-mail&#xa0;; le mot de passe va au trousseau de l’ordinateur, jamais dans le dossier. Montant et adresse sont vérifiés juste avant le départ. Un message au sort incertain n’est jamais renvoyé sans vous&#xa0;: décidez dans Envois.</source>
        <translation>Set your account in Settings &gt; E-mail; the password goes to the computer’s keyring, never into the books. Amount and address are checked just before sending. A message whose fate is uncertain is never sent again without you: decide in Dispatch.</translation>
    </message>
    <message>
        <source>Courrier et recommandés</source>
        <translation>Post and registered letters</translation>
    </message>
    <message>
        <source>Imprimez les lettres en une fois, classées par client, avec leur bordereau. Notez l’envoi et les numéros de suivi, puis la présentation et l’accusé signé, dont le scan rejoint la preuve. Un recommandé sans accusé après dix jours ouvrés revient dans Aujourd’hui.</source>
        <translation>Print the letters in one go, sorted by customer, with their cover list. Note the posting and the tracking numbers, then the presentation and the signed acknowledgement, whose scan joins the proof. A registered letter without receipt after ten working days comes back in Today.</translation>
    </message>
    <message>
        <source>Exécution automatique</source>
        <translation>Automatic run</translation>
    </message>
    <message>
        <source>Rendez un scénario automatique et choisissez les étapes sans confirmation, puis planifiez&#xa0;: l’ordinateur prépare et envoie aux heures permises, une seule fois, même lancé deux fois. Le reste vous attend, et rien ne part si les écritures bancaires sont trop anciennes.</source>
        <translation>Make a policy automatic and choose the steps that need no confirmation, then schedule: the computer prepares and sends at the permitted hours, once only, even if run twice. The rest waits for you, and nothing leaves when bank entries are too old.</translation>
    </message>
    <message>
        <source>Appels</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>La fiche d’appel montre quoi dire, ce qui est dû et les derniers échanges. Une touche de 1 à 8 dit comment l’appel s’est terminé&#xa0;; la suite en découle. Après trois tentatives sans réponse, le scénario continue par écrit.</source>
        <translation>The call sheet shows what to say, what is owed and the latest exchanges. A key from 1 to 8 says how the call ended; the rest follows. After three attempts without an answer, the policy goes on in writing.</translation>
    </message>
    <message>
        <source>Passer en revue</source>
        <translation>Go through</translation>
    </message>
    <message>
        <source>Les clients du jour l’un après l’autre, le plus gros d’abord, au clavier seul&#xa0;: Entrée fait ce qui est dû, A appelle, P promesse, L litige, H suspendre, N note, T tâche, S passe avec un motif, ← et → changent de client.</source>
        <translation>The day’s customers one after the other, largest first, with the keyboard alone: Enter does what is due, A call, P promise, L dispute, H pause, N note, T task, S skip with a reason, ← and → change customer.</translation>
    </message>
    <message>
        <source>Litiges et suspensions</source>
        <translation>Disputes and pauses</translation>
    </message>
    <message>
        <source>Ce qui est contesté n’est ni relancé ni pénalisé, mais reste dans l’encours. Un litige se termine par un avoir, un règlement ou le retour au scénario&#xa0;; sa durée est mesurée. Une suspension arrête les relances, avec un motif, jusqu’à son dernier jour.</source>
        <translation>What is disputed is neither chased nor penalised, but stays in the outstanding. A dispute ends with a credit note, a payment or a return to the policy; its length is measured. A pause stops reminders, with a reason, until its last day.</translation>
    </message>
    <message>
        <source>Promesses</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Une promesse nomme un jour&#xa0;: les relances attendent. Non tenue le lendemain, le scénario reprend un ton plus haut. La part tenue de chaque client est comptée.</source>
        <translation>A promise names a day: reminders wait. If it is broken the day after, the policy resumes one tone firmer. The share each customer keeps is counted.</translation>
    </message>
    <message>
        <source>Échéanciers</source>
        <translation>Payment plans</translation>
    </message>
    <message>
        <source>La dette se paie en versements, avec ou sans intérêt. L’accord vaut reconnaissance de dette&#xa0;: signé, il interrompt la prescription, et son scan est gardé. Un versement manqué après les jours de grâce rend tout exigible, et la mise en demeure suit.</source>
        <translation>The debt is paid in instalments, with or without interest. The agreement acknowledges the debt: once signed, it interrupts limitation, and its scan is kept. An instalment missed after the days of grace makes everything due, and the formal notice follows.</translation>
    </message>
    <message>
        <source>Pénalités et indemnités</source>
        <translation>Penalties and indemnities</translation>
    </message>
    <message>
        <source>Tenues à part&#xa0;: elles ne modifient jamais la facture. Ce qui est réclamé, payé ou remis (avec un motif) se suit facture par facture&#xa0;; une facture de pénalités, hors TVA, s’émet à la demande. Un particulier n’en doit pas.</source>
        <translation>Kept apart: they never change the invoice. What is claimed, paid or waived (with a reason) is followed invoice by invoice; a penalty invoice, without VAT, is issued on demand. A consumer owes none.</translation>
    </message>
    <message>
        <source>Escompte</source>
        <translation>Early-payment discount</translation>
    </message>
    <message>
        <source>Un taux et un nombre de jours, chez le client ou sur la facture. Un règlement minoré d’autant propose de solder la facture par l’escompte, et dit ce qu’il vous coûte par an.</source>
        <translation>A rate and a number of days, for the customer or on the invoice. A payment reduced by that much proposes to settle the invoice with the discount, and says what it costs you a year.</translation>
    </message>
    <message>
        <source>Dossier de preuve</source>
        <translation>Proof file</translation>
    </message>
    <message>
        <source>Depuis la fiche d’un client, un clic réunit lettres et e-mails tels qu’envoyés, accusés, factures, relevé, pénalités jour par jour et extrait du journal&#xa0;: un PDF avec bordereau de pièces, et un ZIP. Chaque empreinte se vérifie.</source>
        <translation>From a customer’s card, one click brings together letters and e-mails as sent, receipts, invoices, statement, penalties day by day and an extract of the journal: a PDF with its list of exhibits, and a ZIP. Every fingerprint can be checked.</translation>
    </message>
    <message>
        <source>Banque et comptabilité</source>
        <translation>Bank and accounting</translation>
    </message>
    <message>
        <source>Tableaux d’un autre logiciel</source>
        <translation>Tables from another program</translation>
    </message>
    <message>
        <source>Le programme devine ce que contient chaque colonne d’après son titre et ses valeurs&#xa0;; corrigez au-dessus du tableau, l’aperçu suit. Votre réponse sert aux fichiers suivants de la même source. Un nom proche d’un client connu est demandé, jamais confondu. Un export complet dit aussi quelles factures n’y sont plus&#xa0;: rien n’est supprimé.</source>
        <translation>The program guesses what each column holds from its title and its values; correct it above the table, the preview follows. Your answer serves for the next files of the same source. A name close to that of a known customer is asked about, never mixed up. A complete export also tells which invoices are no longer in it: nothing is deleted.</translation>
    </message>
    <message>
        <source>Factures électroniques</source>
        <translation>E-invoices</translation>
    </message>
    <message>
        <source>Factur-X, ZUGFeRD, XRechnung, CII et UBL, un fichier ou un dossier entier. Le vendeur doit être votre entreprise&#xa0;; le client est retrouvé par ses numéros, puis par son nom. Échéances, conditions et acomptes sont repris, et le fichier reçu est gardé avec la facture.</source>
        <translation>Factur-X, ZUGFeRD, XRechnung, CII and UBL, one file or a whole folder. The seller must be your company; the customer is found by its numbers, then by its name. Due dates, terms and deposits are taken over, and the file received is kept with the invoice.</translation>
    </message>
    <message>
        <source>Statuts des plateformes</source>
        <translation>Statuses from platforms</translation>
    </message>
    <message>
        <source>En litige (207), suspendue (208), refusée (210) ou rejetée (213)&#xa0;: les relances s’arrêtent. Paiement transmis (211)&#xa0;: elles attendent sept jours. Encaissée (212)&#xa0;: elles prennent fin. Un statut se note au menu de la facture, ou s’importe d’un fichier CDAR.</source>
        <translation>In dispute (207), suspended (208), refused (210) or rejected (213): reminders stop. Payment sent (211): they wait seven days. Collected (212): they end. A status is recorded from the invoice’s menu, or imported from a CDAR file.</translation>
    </message>
    <message>
        <source>Relevés bancaires</source>
        <translation>Bank statements</translation>
    </message>
    <message>
        <source>OFX, CAMT.052 à 054, CFONB 120, MT940, ou le tableau CSV ou Excel de votre banque. Les soldes sont vérifiés, un trou entre deux relevés est dit, et un mouvement repris par deux relevés ne compte qu’une fois. Les comptes en devises sont refusés.</source>
        <translation>OFX, CAMT.052 to 054, CFONB 120, MT940, or your bank’s CSV or Excel table. Balances are checked, a gap between two statements is told, and a movement given by two statements counts once. Foreign currency accounts are refused.</translation>
    </message>
    <message>
        <source>Propositions et certitude</source>
        <translation>Proposals and certainty</translation>
    </message>
    <message>
        <source>Chaque proposition dit ses raisons&#xa0;: numéro cité, montant exact, somme de plusieurs factures, payeur connu. Seul ce qui ne laisse aucun doute peut s’écrire sans vous, si vous l’avez permis&#xa0;; jamais une égalité, jamais plus de 90 jours après l’échéance. Ce que vous avez défait n’est plus proposé. Ctrl+Entrée accepte tout ce qui est certain.</source>
        <translation>Every proposal gives its reasons: number cited, exact amount, sum of several invoices, known payer. Only what leaves no doubt can be written without you, if you have allowed it; never a tie, never more than 90 days after the due date. What you have undone is not proposed again. Ctrl+Enter accepts everything that is certain.</translation>
    </message>
    <message>
        <source>Écarts et impayés</source>
        <translation>Differences and returned payments</translation>
    </message>
    <message>
        <source>Centimes, frais bancaires et change sont soldés sur leur compte, avec un motif, dans les limites de Paramètres &gt; Banque. Un chèque ou un prélèvement revenu impayé rouvre la facture, avec son histoire&#xa0;; les relances reprennent où elles en étaient.</source>
        <translation>Cents, bank charges and exchange differences are settled on their own account, with a reason, within the limits of Settings &gt; Bank. A cheque or a direct debit returned unpaid reopens the invoice, with its history; reminders resume where they were.</translation>
    </message>
    <message>
        <source>Prélèvements SEPA</source>
        <translation>SEPA direct debits</translation>
    </message>
    <message>
        <source>Notez le mandat sur la fiche du client et votre identifiant de créancier (ICS) dans les paramètres. La remise (pain.008) prend les échéances permises et dit pourquoi les autres n’y sont pas&#xa0;; les avis partent avant. Une échéance remise à la banque n’est ni relancée ni prélevée deux fois. Vous transmettez le fichier à votre banque.</source>
        <translation>Record the mandate on the customer’s card and your creditor identifier (ICS) in the settings. The remittance (pain.008) takes the due dates allowed and says why the others are not in it; the notices leave before. A due date handed to the bank is neither chased nor collected twice. You send the file to your bank.</translation>
    </message>
    <message>
        <source>Code QR et lien de paiement</source>
        <translation>QR code and payment link</translation>
    </message>
    <message>
        <source>Lettres et relevés portent un code QR de virement, avec l’IBAN, le montant et la référence. Un lien de paiement par facture s’y ajoute si votre prestataire en donne le modèle.</source>
        <translation>Letters and statements carry a QR code for a transfer, with the IBAN, the amount and the reference. A payment link for each invoice is added if your payment provider gives its pattern.</translation>
    </message>
    <message>
        <source>Écritures pour le comptable</source>
        <translation>Entries for the accountant</translation>
    </message>
    <message>
        <source>Ventes qu’il n’a pas, encaissements, escomptes, écarts, pertes, créances douteuses et dépréciations, au format FEC, Sage, EBP, Quadra, Ciel ou CSV. Elles sont équilibrées, numérotées, remises une seule fois&#xa0;; ce qui change ensuite fait l’objet d’une écriture contraire.</source>
        <translation>Sales the accountant does not have, receipts, discounts, differences, losses, doubtful debts and impairments, in FEC, Sage, EBP, Quadra, Ciel or CSV format. They balance, are numbered, and are handed over only once; what changes afterwards is reversed by a contrary entry.</translation>
    </message>
    <message>
        <source>Créances douteuses, dépréciations, pertes</source>
        <translation>Doubtful debts, impairments, losses</translation>
    </message>
    <message>
        <source>Au menu d’une facture. Douteuse, la créance passe du compte 411 au 416, TVA comprise&#xa0;; la dépréciation se calcule hors taxe&#xa0;; une perte solde la facture, avec ou sans récupération de la TVA. Chacune montre son écriture avant d’être enregistrée, et se défait.</source>
        <translation>In the menu of an invoice. A doubtful debt moves from account 411 to 416, VAT included; the impairment is computed without VAT; a loss settles the invoice, with or without recovery of the VAT. Each shows its entry before it is recorded, and can be undone.</translation>
    </message>
    <message>
        <source>Archive ouverte</source>
        <translation>Open archive</translation>
    </message>
    <message>
        <source>Tout le dossier dans un ZIP que chacun peut lire&#xa0;: une table CSV par sujet, sa description en JSON, vos papiers tels quels. Dans un terminal&#xa0;: «&#xa0;gestion-creances exporter&#xa0;».</source>
        <translation>The whole books in a ZIP that anyone can read: one CSV table per subject, its description in JSON, your papers as they are. In a terminal: “gestion-creances exporter”.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Fichier des écritures comptables (FEC)</source>
        <translation>Accounting entries file (FEC)</translation>
    </message>
    <message>
        <source>Tableau de clients</source>
        <translation>Table of customers</translation>
    </message>
    <message>
        <source>Tableau de factures</source>
        <translation>Table of invoices</translation>
    </message>
    <message>
        <source>Tableau de règlements</source>
        <translation>Table of payments</translation>
    </message>
    <message>
        <source>Relevé bancaire</source>
        <translation>Bank statement</translation>
    </message>
    <message>
        <source>Facture électronique</source>
        <translation>E-invoice</translation>
    </message>
    <message>
        <source>Statuts de factures électroniques</source>
        <translation>Statuses of e-invoices</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>facture</source>
        <translation>invoice</translation>
    </message>
    <message>
        <source>factures</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>règlement</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>règlements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>fiche client complétée</source>
        <translation>customer card completed</translation>
    </message>
    <message>
        <source>fiches client complétées</source>
        <translation>customer cards completed</translation>
    </message>
    <message>
        <source>mouvement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>mouvements</source>
        <translation>movements</translation>
    </message>
    <message>
        <source>statut</source>
        <translation>status</translation>
    </message>
    <message>
        <source>statuts</source>
        <translation>statuses</translation>
    </message>
    <message>
        <source>facture complétée</source>
        <translation>invoice completed</translation>
    </message>
    <message>
        <source>factures complétées</source>
        <translation>invoices completed</translation>
    </message>
    <message>
        <source>niveau de relance noté</source>
        <translation>reminder level recorded</translation>
    </message>
    <message>
        <source>niveaux de relance notés</source>
        <translation>reminder levels recorded</translation>
    </message>
    <message>
        <source>rapproché automatiquement</source>
        <translation>matched automatically</translation>
    </message>
    <message>
        <source>rapprochés automatiquement</source>
        <translation>matched automatically</translation>
    </message>
    <message>
        <source>Choisir des fichiers</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>nom ressemble à celui d’un client du dossier</source>
        <translation>name is like that of a customer in the books</translation>
    </message>
    <message>
        <source>noms ressemblent à ceux de clients du dossier</source>
        <translation>names are like those of customers in the books</translation>
    </message>
    <message>
        <source>Dites d’abord qui sont ces clients&#xa0;: {names}.</source>
        <translation>First say who these customers are: {names}.</translation>
    </message>
    <message>
        <source>erreur à corriger</source>
        <translation>error to correct</translation>
    </message>
    <message>
        <source>erreurs à corriger</source>
        <translation>errors to correct</translation>
    </message>
    <message>
        <source>Rien ne sera importé tant qu’il reste des erreurs&#xa0;: {lines}.</source>
        <translation>Nothing will be imported as long as errors remain: {lines}.</translation>
    </message>
    <message>
        <source>Rien n’est encore écrit. Tout sera importé d’un seul tenant, ou rien.</source>
        <translation>Nothing is written yet. Everything will be imported as one, or nothing.</translation>
    </message>
    <message>
        <source>Il n’y a rien à importer pour l’instant.</source>
        <translation>There is nothing to import for now.</translation>
    </message>
    <message>
        <source>Rien de nouveau&#xa0;: le dossier contient déjà tout ce que disent ces fichiers.</source>
        <translation>Nothing new: the books already hold everything these files say.</translation>
    </message>
    <message>
        <source>Laisser de côté le fichier à corriger</source>
        <translation>Leave out the file to correct</translation>
    </message>
    <message>
        <source>Laisser de côté les {count} fichiers à corriger</source>
        <translation>Leave out the {count} files to correct</translation>
    </message>
</context>
<context>
    <name>indicators</name>
    <message>
        <source>Ventes TTC des 365 jours</source>
        <translation>Sales incl. VAT of 365 days</translation>
    </message>
    <message>
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Échéances soldées</source>
        <translation>Settled due dates</translation>
    </message>
    <message>
        <source>DSO (encours)</source>
        <translation>DSO (outstanding)</translation>
    </message>
    <message>
        <source>DSO par épuisement</source>
        <translation>Count-back DSO</translation>
    </message>
    <message>
        <source>Ventes des mois épuisés</source>
        <translation>Sales of the months used up</translation>
    </message>
    <message>
        <source>Meilleur DSO possible</source>
        <translation>Best possible DSO</translation>
    </message>
    <message>
        <source>Factures non échues</source>
        <translation>Invoices not due</translation>
    </message>
    <message>
        <source>Jours de retard dans le DSO</source>
        <translation>Days late within the DSO</translation>
    </message>
    <message>
        <source>Factures échues</source>
        <translation>Overdue invoices</translation>
    </message>
    <message>
        <source>Délai moyen de paiement</source>
        <translation>Average days to pay</translation>
    </message>
    <message>
        <source>Jours d’attente, additionnés</source>
        <translation>Days of waiting, added up</translation>
    </message>
    <message>
        <source>Retard moyen</source>
        <translation>Average lateness</translation>
    </message>
    <message>
        <source>Jours de retard, additionnés</source>
        <translation>Days late, added up</translation>
    </message>
    <message>
        <source>Retard moyen pondéré</source>
        <translation>Weighted average lateness</translation>
    </message>
    <message>
        <source>Montants × jours de retard</source>
        <translation>Amounts × days late</translation>
    </message>
    <message>
        <source>Montant des échéances soldées</source>
        <translation>Amount of the settled due dates</translation>
    </message>
    <message>
        <source>Taux de retard</source>
        <translation>Late rate</translation>
    </message>
    <message>
        <source>Échéances impayées</source>
        <translation>Unpaid due dates</translation>
    </message>
    <message>
        <source>Échéances encore impayées</source>
        <translation>Due dates still unpaid</translation>
    </message>
    <message>
        <source>Échéances des 365 jours</source>
        <translation>Due dates of the 365 days</translation>
    </message>
    <message>
        <source>Taux de recouvrement</source>
        <translation>Recovery rate</translation>
    </message>
    <message>
        <source>Montant réglé</source>
        <translation>Amount paid</translation>
    </message>
    <message>
        <source>Réglé et encore ouvert</source>
        <translation>Paid and still open</translation>
    </message>
    <message>
        <source>Taux de créances douteuses</source>
        <translation>Doubtful debt rate</translation>
    </message>
    <message>
        <source>Créances douteuses</source>
        <translation>Doubtful debts</translation>
    </message>
    <message>
        <source>Encours moyen par client</source>
        <translation>Average outstanding per customer</translation>
    </message>
    <message>
        <source>Clients avec un solde</source>
        <translation>Customers with a balance</translation>
    </message>
    <message>
        <source>Efficacité du recouvrement (CEI)</source>
        <translation>Collection effectiveness (CEI)</translation>
    </message>
    <message>
        <source>Encaissé</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>À encaisser</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>{number}&#xa0;€ × jours</source>
        <translation>{number} € × days</translation>
    </message>
    <message>
        <source>j</source>
        <translation>d</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>Toutes les actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>Lettres</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Règlements et lettrage</source>
        <translation>Payments and matching</translation>
    </message>
    <message>
        <source>Clients, pièces et imports</source>
        <translation>Customers, documents and imports</translation>
    </message>
    <message>
        <source>Suspensions et niveaux</source>
        <translation>Pauses and levels</translation>
    </message>
    <message>
        <source>Réglages et taux</source>
        <translation>Settings and rates</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Quoi</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Au sujet de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>et {n} autres</source>
        <translation>and {n} others</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation>of {day}</translation>
    </message>
    <message>
        <source>dont pénalités {amount}</source>
        <translation>of which penalties {amount}</translation>
    </message>
    <message>
        <source>escompte {amount}</source>
        <translation>discount {amount}</translation>
    </message>
    <message>
        <source>sans attendre</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>proposition acceptée</source>
        <translation>proposal accepted</translation>
    </message>
    <message>
        <source>à la main</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>écriture</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>écritures</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>reçu par le client</source>
        <translation>received by the customer</translation>
    </message>
    <message>
        <source>à renvoyer</source>
        <translation>to be sent again</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>pour le {day}</source>
        <translation>for {day}</translation>
    </message>
    <message>
        <source>au {day}</source>
        <translation>to {day}</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>document</translation>
    </message>
    <message>
        <source>pièces</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>règlement</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>règlements</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>mouvement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>mouvements</source>
        <translation>movements</translation>
    </message>
    <message>
        <source>statut</source>
        <translation>status</translation>
    </message>
    <message>
        <source>statuts</source>
        <translation>statuses</translation>
    </message>
    <message>
        <source>pièce complétée</source>
        <translation>document completed</translation>
    </message>
    <message>
        <source>pièces complétées</source>
        <translation>documents completed</translation>
    </message>
    <message>
        <source>niveau de relance</source>
        <translation>reminder level</translation>
    </message>
    <message>
        <source>niveaux de relance</source>
        <translation>reminder levels</translation>
    </message>
    <message>
        <source>rapprochement</source>
        <translation>match</translation>
    </message>
    <message>
        <source>rapprochements</source>
        <translation>matches</translation>
    </message>
    <message>
        <source>texte de l’entreprise</source>
        <translation>the company’s text</translation>
    </message>
    <message>
        <source>texte d’origine</source>
        <translation>original text</translation>
    </message>
    <message>
        <source>en anglais</source>
        <translation>in English</translation>
    </message>
    <message>
        <source>taux légal par défaut</source>
        <translation>legal rate by default</translation>
    </message>
    <message>
        <source>taux convenu {rate}&#xa0;%</source>
        <translation>agreed rate {rate} %</translation>
    </message>
    <message>
        <source>à rappeler le {day}</source>
        <translation>call back on {day}</translation>
    </message>
    <message>
        <source>à revoir le {day}</source>
        <translation>to review on {day}</translation>
    </message>
    <message>
        <source>toute l’entreprise</source>
        <translation>the whole company</translation>
    </message>
    <message>
        <source>celui qui s’applique d’ordinaire</source>
        <translation>the one that usually applies</translation>
    </message>
    <message>
        <source>aucun profil</source>
        <translation>no profile</translation>
    </message>
    <message>
        <source>prochaine étape {name}</source>
        <translation>next step {name}</translation>
    </message>
    <message>
        <source>de {first} à {last}</source>
        <translation>from {first} to {last}</translation>
    </message>
    <message>
        <source>relance émise</source>
        <translation>reminder issued</translation>
    </message>
    <message>
        <source>relances émises</source>
        <translation>reminders issued</translation>
    </message>
    <message>
        <source>{n} à confirmer</source>
        <translation>{n} to confirm</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signed on {day}</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Bloque les nouvelles commandes</source>
        <translation>Blocks new orders</translation>
    </message>
    <message>
        <source>Nom en anglais</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Qui s’en charge</source>
        <translation>Who deals with it</translation>
    </message>
    <message>
        <source>Vide&#xa0;: la personne qui suit le client.</source>
        <translation>Empty: the person who follows the customer.</translation>
    </message>
    <message>
        <source>Ton</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Réclame en plus</source>
        <translation>Also claims</translation>
    </message>
    <message>
        <source>Une personne confirme avant l’envoi</source>
        <translation>A person confirms before sending</translation>
    </message>
    <message>
        <source>Part sans confirmation si le scénario est automatique</source>
        <translation>Leaves without confirmation if the policy is automatic</translation>
    </message>
    <message>
        <source>Envoi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Avant l’échéance&#xa0;: négatif.</source>
        <translation>Before the due date: negative.</translation>
    </message>
    <message>
        <source>En jours&#xa0;; 0&#xa0;: sans délai.</source>
        <translation>In days; 0: at once.</translation>
    </message>
    <message>
        <source>Écart minimal</source>
        <translation>Least gap</translation>
    </message>
    <message>
        <source>Jours depuis la lettre précédente.</source>
        <translation>Days since the previous letter.</translation>
    </message>
    <message>
        <source>Montant minimal</source>
        <translation>Least amount</translation>
    </message>
    <message>
        <source>En dessous, l’étape attend.</source>
        <translation>Below it, the step waits.</translation>
    </message>
    <message>
        <source>Payer sous</source>
        <translation>Pay within</translation>
    </message>
    <message>
        <source>Courtois</source>
        <translation>Courteous</translation>
    </message>
    <message>
        <source>Ferme</source>
        <translation>Firm</translation>
    </message>
    <message>
        <source>Dernier</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Formel</source>
        <translation>Formal</translation>
    </message>
    <message>
        <source>Rien de plus</source>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>Les intérêts</source>
        <translation>Interest</translation>
    </message>
    <message>
        <source>Les intérêts et 40&#xa0;€ par facture</source>
        <translation>Interest and €40 per invoice</translation>
    </message>
    <message>
        <source>à partir de {amount}</source>
        <translation>from {amount}</translation>
    </message>
    <message>
        <source>sans confirmation</source>
        <translation>no confirmation</translation>
    </message>
    <message>
        <source>bloque les commandes</source>
        <translation>blocks orders</translation>
    </message>
    <message>
        <source>désactivée</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Étape active</source>
        <translation>Step active</translation>
    </message>
    <message>
        <source>Nom de l’étape</source>
        <translation>Name of the step</translation>
    </message>
    <message>
        <source>Modèle de lettre</source>
        <translation>Letter template</translation>
    </message>
    <message>
        <source>Étapes du scénario</source>
        <translation>Steps of the policy</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>facture {number}</source>
        <translation>invoice {number}</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Voir le message</source>
        <translation>See the message</translation>
    </message>
    <message>
        <source>Décider de la suite…</source>
        <translation>Decide what follows…</translation>
    </message>
    <message>
        <source>Ne pas envoyer…</source>
        <translation>Do not send…</translation>
    </message>
    <message>
        <source>Envoyer depuis ma messagerie</source>
        <translation>Send from my mail program</translation>
    </message>
    <message>
        <source>Rédiger sans pièce jointe</source>
        <translation>Write without attachment</translation>
    </message>
    <message>
        <source>Enregistrer en .eml…</source>
        <translation>Save as .eml…</translation>
    </message>
    <message>
        <source>Ouvrir le client</source>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Envoyer les e-mails</source>
        <translation>Send the e-mails</translation>
    </message>
    <message>
        <source>e-mail attend son heure (jours ouvrés, heures de bureau). L’envoyer quand même&#xa0;?</source>
        <translation>e-mail awaits its time (working days, office hours). Send it anyway?</translation>
    </message>
    <message>
        <source>e-mails attendent leur heure (jours ouvrés, heures de bureau). Les envoyer quand même&#xa0;?</source>
        <translation>e-mails await their time (working days, office hours). Send them anyway?</translation>
    </message>
    <message>
        <source>Tout envoyer maintenant</source>
        <translation>Send all now</translation>
    </message>
    <message>
        <source>Seulement les autres ({n})</source>
        <translation>Only the others ({n})</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Envoi des e-mails</source>
        <translation>Sending e-mails</translation>
    </message>
    <message>
        <source>Message noté comme reçu</source>
        <translation>Message noted as received</translation>
    </message>
    <message>
        <source>Message remis en attente</source>
        <translation>Message waiting again</translation>
    </message>
    <message>
        <source>Message abandonné</source>
        <translation>Message given up</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Le message est ouvert dans votre messagerie&#xa0;: envoyez-le de là. Fichier&#xa0;: {path}</source>
        <translation>The message is open in your mail program: send it from there. File: {path}</translation>
    </message>
    <message>
        <source>e-mail envoyé</source>
        <translation>e-mail sent</translation>
    </message>
    <message>
        <source>e-mails envoyés</source>
        <translation>e-mails sent</translation>
    </message>
    <message>
        <source>annulé, il n’avait plus lieu de partir</source>
        <translation>cancelled, no reason left to send it</translation>
    </message>
    <message>
        <source>annulés, ils n’avaient plus lieu de partir</source>
        <translation>cancelled, no reason left to send them</translation>
    </message>
    <message>
        <source>remis à plus tard par le serveur</source>
        <translation>put off by the server</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>e-mail attend</source>
        <translation>e-mail waiting</translation>
    </message>
    <message>
        <source>e-mails attendent</source>
        <translation>e-mails waiting</translation>
    </message>
    <message>
        <source>la limite d’envoi est atteinte, recommencez plus tard.</source>
        <translation>the sending limit is reached, try again later.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Encaisser…</source>
        <translation>Record a payment…</translation>
    </message>
    <message>
        <source>Statut de la plateforme…</source>
        <translation>Platform status…</translation>
    </message>
    <message>
        <source>Fixer le niveau atteint…</source>
        <translation>Set the level reached…</translation>
    </message>
    <message>
        <source>Choisir la prochaine étape…</source>
        <translation>Choose the next step…</translation>
    </message>
    <message>
        <source>Choisir le scénario…</source>
        <translation>Choose the policy…</translation>
    </message>
    <message>
        <source>Litige…</source>
        <translation>Dispute…</translation>
    </message>
    <message>
        <source>Promesse…</source>
        <translation>Promise…</translation>
    </message>
    <message>
        <source>Suspendre…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Voir ce qu’il paie…</source>
        <translation>See what it pays…</translation>
    </message>
    <message>
        <source>Revenu impayé…</source>
        <translation>Returned unpaid…</translation>
    </message>
    <message>
        <source>Retirer ce règlement</source>
        <translation>Remove this payment</translation>
    </message>
    <message>
        <source>Exporter vers Excel</source>
        <translation>Export to Excel</translation>
    </message>
    <message>
        <source>Exporter en CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Reclasser en ordinaire…</source>
        <translation>Reclassify as ordinary…</translation>
    </message>
    <message>
        <source>Classer douteuse…</source>
        <translation>Class as doubtful…</translation>
    </message>
    <message>
        <source>Solder l’écart…</source>
        <translation>Write off the difference…</translation>
    </message>
    <message>
        <source>Provisionner…</source>
        <translation>Record an impairment…</translation>
    </message>
    <message>
        <source>Passer en perte…</source>
        <translation>Write off…</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Incertain</source>
        <translation>Uncertain</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Remis</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Partira à partir du {when}.</source>
        <translation>Will leave from {when}.</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Objet et suite</source>
        <translation>Subject, outcome</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Une couleur s’écrit comme #1D4B8F.</source>
        <translation>A colour is written like #1D4B8F.</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Déposez ici photos, e-mails, bons de livraison</source>
        <translation>Drop photos, e-mails, delivery notes here</translation>
    </message>
    <message>
        <source>ou appuyez sur Entrée pour les choisir · 20&#xa0;Mo au plus par document</source>
        <translation>or press Enter to choose them · 20 MB at most per document</translation>
    </message>
    <message>
        <source>Documents ({0})</source>
        <translation>Documents ({0})</translation>
    </message>
    <message>
        <source>Déposez ici le PDF de la facture</source>
        <translation>Drop the PDF of the invoice here</translation>
    </message>
    <message>
        <source>il pourra partir par e-mail, seul ou avec une relance</source>
        <translation>it can then leave by e-mail, alone or with a reminder</translation>
    </message>
    <message>
        <source>Factures ({0})</source>
        <translation>Invoices ({0})</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Reçu le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Non affecté</source>
        <translation>Not allocated</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Retour ou remb.</source>
        <translation>Return or refund</translation>
    </message>
    <message>
        <source>Affecté</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Affecté en partie</source>
        <translation>Partly allocated</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>penalties</name>
    <message>
        <source>Encaisser…</source>
        <translation>Collect…</translation>
    </message>
    <message>
        <source>Renoncer…</source>
        <translation>Waive…</translation>
    </message>
    <message>
        <source>Facture de pénalités…</source>
        <translation>Penalty invoice…</translation>
    </message>
    <message>
        <source>Voir la dernière facture de pénalités</source>
        <translation>See the last penalty invoice</translation>
    </message>
    <message>
        <source>Envoyer la facture de pénalités…</source>
        <translation>Send the penalty invoice…</translation>
    </message>
    <message>
        <source>Pénalités encaissées</source>
        <translation>Penalties collected</translation>
    </message>
    <message>
        <source>Pénalités remises</source>
        <translation>Penalties waived</translation>
    </message>
    <message>
        <source>{number} émise&#xa0;: {amount}</source>
        <translation>{number} issued: {amount}</translation>
    </message>
    <message>
        <source>Reste {amount}</source>
        <translation>Left {amount}</translation>
    </message>
    <message>
        <source>Pénalités de retard</source>
        <translation>Late-payment penalties</translation>
    </message>
    <message>
        <source>Indemnités forfaitaires</source>
        <translation>Fixed indemnities</translation>
    </message>
    <message>
        <source>Il ne reste que {amount} à recouvrer.</source>
        <translation>Only {amount} is left to collect.</translation>
    </message>
    <message>
        <source>non soldée</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Échéance</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Déjà réclamé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Indemnité</source>
        <translation>Indemnity</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Dernière réclamation</source>
        <translation>Last claim</translation>
    </message>
    <message>
        <source>Réclamé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Remis</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Accordé le</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>Escompte TTC</source>
        <translation>Discount incl. VAT</translation>
    </message>
    <message>
        <source>HT, compte {account}</source>
        <translation>Net, a/c {account}</translation>
    </message>
    <message>
        <source>TVA à reprendre, {account}</source>
        <translation>VAT back, a/c {account}</translation>
    </message>
    <message>
        <source>État des pénalités au {day}</source>
        <translation>Penalties at {day}</translation>
    </message>
    <message>
        <source>Préparation de l’impression</source>
        <translation>Preparing to print</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Balance âgée</source>
        <translation>Aged balance</translation>
    </message>
    <message>
        <source>Relances</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Litiges et accords</source>
        <translation>Disputes and agreements</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
    </message>
    <message>
        <source>Encaissements</source>
        <translation>Payments received</translation>
    </message>
    <message>
        <source>Rapprochement bancaire</source>
        <translation>Bank reconciliation</translation>
    </message>
    <message>
        <source>Prélèvements</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>Écritures</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Passer en revue</source>
        <translation>Go through</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Ce client ne doit rien qu’un échéancier ne couvre déjà.</source>
        <translation>Payment plans already cover all this customer owes.</translation>
    </message>
    <message>
        <source>Échéancier {number} accordé</source>
        <translation>Payment plan {number} granted</translation>
    </message>
    <message>
        <source>Échéancier {number} proposé, à faire signer</source>
        <translation>Payment plan {number} proposed, to be signed</translation>
    </message>
    <message>
        <source>accordé par erreur</source>
        <translation>granted by mistake</translation>
    </message>
    <message>
        <source>échéancier soldé</source>
        <translation>payment plan settled</translation>
    </message>
    <message>
        <source>échéanciers soldés</source>
        <translation>payment plans settled</translation>
    </message>
    <message>
        <source>échéancier non respecté</source>
        <translation>payment plan in default</translation>
    </message>
    <message>
        <source>échéanciers non respectés</source>
        <translation>payment plans in default</translation>
    </message>
    <message>
        <source>Rien à constater</source>
        <translation>Nothing to record</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>accordé le {day}</source>
        <translation>granted on {day}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>Échéancier</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Accordé le</source>
        <translation>Granted on</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Payé</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Prochain versement</source>
        <translation>Next instalment</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sans réponse</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>À signer</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Soldé</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Non respecté</source>
        <translation>In default</translation>
    </message>
    <message>
        <source>Annulé</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>{days}&#xa0;j de retard</source>
        <translation>{days} d late</translation>
    </message>
    <message>
        <source>Payé en partie</source>
        <translation>Partly paid</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
</context>
<context>
    <name>post</name>
    <message>
        <source>Voir la lettre</source>
        <translation>See the letter</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Noter l’envoi…</source>
        <translation>Note the posting…</translation>
    </message>
    <message>
        <source>Noter la suite…</source>
        <translation>Note the outcome…</translation>
    </message>
    <message>
        <source>Voir l’accusé de réception</source>
        <translation>See the acknowledgement</translation>
    </message>
    <message>
        <source>Bordereau de dépôt…</source>
        <translation>Cover list…</translation>
    </message>
    <message>
        <source>Liste des recommandés…</source>
        <translation>List of registered letters…</translation>
    </message>
    <message>
        <source>Revenir une étape en arrière</source>
        <translation>Go back one step</translation>
    </message>
    <message>
        <source>Ouvrir la fiche du client</source>
        <translation>Open the customer’s card</translation>
    </message>
    <message>
        <source>Accusé de réception {number}</source>
        <translation>Acknowledgement of receipt {number}</translation>
    </message>
    <message>
        <source>lettre imprimée</source>
        <translation>letter printed</translation>
    </message>
    <message>
        <source>lettres imprimées</source>
        <translation>letters printed</translation>
    </message>
    <message>
        <source>Noté&#xa0;: {n}</source>
        <translation>Noted: {n}</translation>
    </message>
    <message>
        <source>lettre postée</source>
        <translation>letter posted</translation>
    </message>
    <message>
        <source>lettres postées</source>
        <translation>letters posted</translation>
    </message>
    <message>
        <source>Suite notée</source>
        <translation>Outcome noted</translation>
    </message>
    <message>
        <source>Revenu une étape en arrière</source>
        <translation>Gone back one step</translation>
    </message>
    <message>
        <source>Bordereau de dépôt du {day}</source>
        <translation>Cover list of {day}</translation>
    </message>
    <message>
        <source>Recommandés du {day}</source>
        <translation>Registered, {day}</translation>
    </message>
    <message>
        <source>Ouvrir sa fiche</source>
        <translation>Open their card</translation>
    </message>
</context>
<context>
    <name>posted</name>
    <message>
        <source>Sans accusé</source>
        <translation>No receipt</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>À poster</source>
        <translation>To post</translation>
    </message>
    <message>
        <source>Postée</source>
        <translation>Posted</translation>
    </message>
    <message>
        <source>Présentée</source>
        <translation>Presented</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>LRAR</source>
        <translation>Reg’d</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Lettre recommandée avec avis de réception</source>
        <translation>Registered letter with acknowledgement of receipt</translation>
    </message>
    <message>
        <source>N° de suivi</source>
        <translation>Tracking no.</translation>
    </message>
    <message>
        <source>Accusé</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Émise le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Imprimée le</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Postée le</source>
        <translation>Posted on</translation>
    </message>
    <message>
        <source>Présentée le</source>
        <translation>Presented on</translation>
    </message>
    <message>
        <source>Suite le</source>
        <translation>Outcome on</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Impression</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Impression&#xa0;: page {page} sur {pages}</source>
        <translation>Printing: page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>proof</name>
    <message>
        <source>Dossier de preuve&#xa0;: {name}</source>
        <translation>Proof file: {name}</translation>
    </message>
    <message>
        <source>Dossier de preuve prêt&#xa0;: {name}</source>
        <translation>Proof file ready: {name}</translation>
    </message>
    <message>
        <source>Pièces qui ne correspondent plus à leur empreinte&#xa0;: {numbers}.</source>
        <translation>Papers that no longer match their fingerprint: {numbers}.</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>Aucune écriture bancaire dans ce dossier&#xa0;: vérifiez les règlements reçus.</source>
        <translation>No bank entry in these books: check the payments received.</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dernière écriture bancaire le {day}&#xa0;: vérifiez les règlements reçus depuis.</source>
        <translation>Last bank entry on {day}: check the payments received since.</translation>
    </message>
    <message>
        <source>Dernière écriture bancaire&#xa0;: {day}.</source>
        <translation>Last bank entry: {day}.</translation>
    </message>
    <message>
        <source>Tous les règlements reçus sont rapprochés.</source>
        <translation>Every payment received is matched.</translation>
    </message>
    <message>
        <source>Un règlement de {sum} n’est pas rapproché.</source>
        <translation>A payment of {sum} is not matched.</translation>
    </message>
    <message>
        <source>{n} règlements ne sont pas rapprochés, pour {sum}.</source>
        <translation>{n} payments are not matched, for {sum}.</translation>
    </message>
    <message>
        <source>Rapprocher</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Compléter</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>{n} lettres ne peuvent pas être écrites. {reason}</source>
        <translation>{n} letters cannot be written. {reason}</translation>
    </message>
    <message>
        <source>1 lettre ne peut pas être écrite. {reason}</source>
        <translation>1 letter cannot be written. {reason}</translation>
    </message>
    <message>
        <source>1 relance part par e-mail, et aucun compte d’envoi n’est indiqué.</source>
        <translation>1 reminder leaves by e-mail, and no sending account is set.</translation>
    </message>
    <message>
        <source>{n} relances partent par e-mail, et aucun compte d’envoi n’est indiqué.</source>
        <translation>{n} reminders leave by e-mail, and no sending account is set.</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>signataire</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Vos lettres manquent de&#xa0;: {fields}.</source>
        <translation>Your letters lack: {fields}.</translation>
    </message>
    <message>
        <source>{name} n’a ni adresse ni e-mail&#xa0;: sa lettre sera à compléter à la main.</source>
        <translation>{name} has neither address nor e-mail: the letter must be completed by hand.</translation>
    </message>
    <message>
        <source>{n} clients n’ont ni adresse ni e-mail, dont {name}&#xa0;: lettres à compléter.</source>
        <translation>{n} customers have neither address nor e-mail, among them {name}: letters to complete.</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>1 échéance à relancer est estimée d’après les conditions du client.</source>
        <translation>1 due date to chase is estimated from the customer’s terms.</translation>
    </message>
    <message>
        <source>{n} échéances à relancer sont estimées d’après les conditions des clients.</source>
        <translation>{n} due dates to chase are estimated from the customers’ terms.</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>LRAR</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Appels à passer</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>{n} factures</source>
        <translation>{n} invoices</translation>
    </message>
    <message>
        <source>lettre du {day}</source>
        <translation>letter of {day}</translation>
    </message>
    <message>
        <source>étape confiée à {owner}</source>
        <translation>step given to {owner}</translation>
    </message>
    <message>
        <source>l’âge permettrait&#xa0;: {level}</source>
        <translation>age would allow: {level}</translation>
    </message>
    <message>
        <source>Rien à payer</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>Créance douteuse</source>
        <translation>Doubtful debt</translation>
    </message>
    <message>
        <source>Effet à recevoir</source>
        <translation>Bill receivable</translation>
    </message>
    <message>
        <source>Facture à établir</source>
        <translation>Invoice to be issued</translation>
    </message>
    <message>
        <source>Pas une facture</source>
        <translation>Not an invoice</translation>
    </message>
    <message>
        <source>Client archivé</source>
        <translation>Archived customer</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Litige</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Échéancier</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Promesse en cours</source>
        <translation>Promise pending</translation>
    </message>
    <message>
        <source>Statut de la plateforme</source>
        <translation>Platform status</translation>
    </message>
    <message>
        <source>Déclarée encaissée</source>
        <translation>Said to be collected</translation>
    </message>
    <message>
        <source>Paiement annoncé</source>
        <translation>Payment announced</translation>
    </message>
    <message>
        <source>Prélèvement en cours</source>
        <translation>Direct debit in progress</translation>
    </message>
    <message>
        <source>Pas encore échue</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>Couverte</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Aucune étape prévue</source>
        <translation>No step planned</translation>
    </message>
    <message>
        <source>Dernière étape atteinte</source>
        <translation>Last step reached</translation>
    </message>
    <message>
        <source>Lettre récente</source>
        <translation>Recent letter</translation>
    </message>
    <message>
        <source>Délai de grâce</source>
        <translation>Period of grace</translation>
    </message>
    <message>
        <source>Étape suivante plus tard</source>
        <translation>Next step later</translation>
    </message>
    <message>
        <source>Sous le minimum</source>
        <translation>Below the minimum</translation>
    </message>
    <message>
        <source>lettre</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>lettres</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>appel</source>
        <translation>call</translation>
    </message>
    <message>
        <source>appels</source>
        <translation>calls</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>{amount} promis pour le {day}</source>
        <translation>{amount} promised for {day}</translation>
    </message>
    <message>
        <source>Promesse non tenue</source>
        <translation>Broken promise</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>annoncé le {day}</source>
        <translation>announced on {day}</translation>
    </message>
    <message>
        <source>Rappel promis</source>
        <translation>Call back promised</translation>
    </message>
    <message>
        <source>Émettre la lettre</source>
        <translation>Issue the letter</translation>
    </message>
    <message>
        <source>Relance</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Marquer comme faite</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>À faire aujourd’hui</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Ce qu’il doit</source>
        <translation>What is owed</translation>
    </message>
    <message>
        <source>Derniers échanges</source>
        <translation>Latest exchanges</translation>
    </message>
    <message>
        <source>Rien ne reste à faire pour lui aujourd’hui.</source>
        <translation>Nothing is left to do for this customer today.</translation>
    </message>
    <message>
        <source>Dernière écriture bancaire&#xa0;: {day}. Tous les règlements sont rapprochés.</source>
        <translation>Last bank entry: {day}. Every payment is matched.</translation>
    </message>
    <message>
        <source>Aucune échéance réglée en un an&#xa0;: ses habitudes ne sont pas connues.</source>
        <translation>No due date paid in a year: their habits are not known.</translation>
    </message>
    <message>
        <source>Paie en moyenne {days} après l’échéance</source>
        <translation>Pays on average {days} after the due date</translation>
    </message>
    <message>
        <source>Paie en moyenne à l’échéance ou avant</source>
        <translation>Pays on average on the due date or before</translation>
    </message>
    <message>
        <source>, sans relance.</source>
        <translation>, without a reminder.</translation>
    </message>
    <message>
        <source>, après une relance.</source>
        <translation>, after one reminder.</translation>
    </message>
    <message>
        <source>, après {n} relances.</source>
        <translation>, after {n} reminders.</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Enregistrer sous</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Enregistrement de {name}</source>
        <translation>Saving {name}</translation>
    </message>
    <message>
        <source>Enregistré&#xa0;: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>Cela n’a pas marché.</source>
        <translation>That did not work.</translation>
    </message>
    <message>
        <source>Impossible en l’état.</source>
        <translation>Not possible as things stand.</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Rechercher un client, une facture, une page (Ctrl+K)</source>
        <translation>Find a customer, an invoice, a page (Ctrl+K)</translation>
    </message>
    <message>
        <source>Pilotage</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Recouvrement</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Trésorerie</source>
        <translation>Cash</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Soldée</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>À échoir</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Échue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>talks</name>
    <message>
        <source>{n} échéances, {amount}</source>
        <translation>{n} due dates, {amount}</translation>
    </message>
    <message>
        <source>Appel du</source>
        <translation>Call of</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Interlocuteur</source>
        <translation>Spoke to</translation>
    </message>
    <message>
        <source>Au sujet de</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Somme nommée</source>
        <translation>Sum named</translation>
    </message>
    <message>
        <source>À rappeler le</source>
        <translation>Call back on</translation>
    </message>
    <message>
        <source>Pour le</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Confiée à</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>qui la prendra</source>
        <translation>whoever takes it</translation>
    </message>
    <message>
        <source>Ajoutée le</source>
        <translation>Added on</translation>
    </message>
    <message>
        <source>Terminée le</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Écrite le</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>À revoir le</source>
        <translation>To review on</translation>
    </message>
</context>
<context>
    <name>time_line</name>
    <message>
        <source>J</source>
        <translation>D</translation>
    </message>
    <message>
        <source>J+{0}</source>
        <translation>D+{0}</translation>
    </message>
    <message>
        <source>J−{0}</source>
        <translation>D−{0}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>Promesses non tenues</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>Litiges sans suite</source>
        <translation>Stalled disputes</translation>
    </message>
    <message>
        <source>Plafonds dépassés</source>
        <translation>Limits exceeded</translation>
    </message>
    <message>
        <source>Factures à émettre</source>
        <translation>Invoices to be issued</translation>
    </message>
    <message>
        <source>À compléter</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Relances prêtes</source>
        <translation>Reminders ready</translation>
    </message>
    <message>
        <source>Règlements à rapprocher</source>
        <translation>Payments to match</translation>
    </message>
    <message>
        <source>1 facture, {number}</source>
        <translation>1 invoice, {number}</translation>
    </message>
    <message>
        <source>Relire</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Appels à passer</source>
        <translation>Calls to make</translation>
    </message>
    <message>
        <source>Dernière étape passée</source>
        <translation>Last step passed</translation>
    </message>
    <message>
        <source>{channel}, par {owner}</source>
        <translation>{channel}, by {owner}</translation>
    </message>
    <message>
        <source>{n} factures depuis le {day}</source>
        <translation>{n} invoices since {day}</translation>
    </message>
    <message>
        <source>{n} factures dès {month}</source>
        <translation>{n} invoices from {month}</translation>
    </message>
    <message>
        <source>À rappeler comme convenu</source>
        <translation>Call back as agreed</translation>
    </message>
    <message>
        <source>Essai {n} sur {of}</source>
        <translation>Try {n} of {of}</translation>
    </message>
    <message>
        <source>Numéro à compléter</source>
        <translation>Number to complete</translation>
    </message>
    <message>
        <source>Scénario terminé</source>
        <translation>Policy ended</translation>
    </message>
    <message>
        <source>Promesse non tenue</source>
        <translation>Broken promise</translation>
    </message>
    <message>
        <source>Promis pour le {day}</source>
        <translation>Promised for {day}</translation>
    </message>
    <message>
        <source>{days}&#xa0;j dépassés</source>
        <translation>{days} d past</translation>
    </message>
    <message>
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Échéance {rank} sur {of}</source>
        <translation>Instalment {rank} of {of}</translation>
    </message>
    <message>
        <source>Échéancier {number}</source>
        <translation>Payment plan {number}</translation>
    </message>
    <message>
        <source>Pour le {day}</source>
        <translation>For {day}</translation>
    </message>
    <message>
        <source>Échéancier sans réponse</source>
        <translation>Payment plan unanswered</translation>
    </message>
    <message>
        <source>Proposé le {day}</source>
        <translation>Proposed on {day}</translation>
    </message>
    <message>
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Litige sans suite</source>
        <translation>Stalled dispute</translation>
    </message>
    <message>
        <source>Échéances d’échéanciers</source>
        <translation>Plan instalments</translation>
    </message>
    <message>
        <source>Échéanciers sans réponse</source>
        <translation>Payment plans unanswered</translation>
    </message>
    <message>
        <source>Suspensions sans date de fin</source>
        <translation>Pauses without an end date</translation>
    </message>
    <message>
        <source>Appeler</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Ouvert le {day}</source>
        <translation>Opened on {day}</translation>
    </message>
    <message>
        <source>depuis {days}&#xa0;j</source>
        <translation>for {days} d</translation>
    </message>
    <message>
        <source>Suivre</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Pénalités à facturer</source>
        <translation>Penalties to invoice</translation>
    </message>
    <message>
        <source>Plafond dépassé</source>
        <translation>Over limit</translation>
    </message>
    <message>
        <source>Plafond de {amount}</source>
        <translation>Limit of {amount}</translation>
    </message>
    <message>
        <source>Encours {amount}</source>
        <translation>Outstanding {amount}</translation>
    </message>
    <message>
        <source>à {percent}</source>
        <translation>at {percent}</translation>
    </message>
    <message>
        <source>Règlement à rapprocher</source>
        <translation>Payment to match</translation>
    </message>
    <message>
        <source>Reçu le {day}</source>
        <translation>Received on {day}</translation>
    </message>
    <message>
        <source>Mouvements bancaires à rapprocher</source>
        <translation>Bank movements to match</translation>
    </message>
    <message>
        <source>Paiements revenus impayés</source>
        <translation>Payments returned unpaid</translation>
    </message>
    <message>
        <source>Factures retenues par une plateforme</source>
        <translation>Invoices held up by a platform</translation>
    </message>
    <message>
        <source>Prélèvements à faire</source>
        <translation>Direct debits to make</translation>
    </message>
    <message>
        <source>Mandats à renouveler</source>
        <translation>Mandates to renew</translation>
    </message>
    <message>
        <source>Relevés bancaires</source>
        <translation>Bank statements</translation>
    </message>
    <message>
        <source>Sans proposition</source>
        <translation>Without a proposal</translation>
    </message>
    <message>
        <source>Rapprocher</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Accepter</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>La dette est à rouvrir</source>
        <translation>The debt is to be reopened</translation>
    </message>
    <message>
        <source>Constater</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>certains</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>En une seule touche</source>
        <translation>With a single key</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to confirm</translation>
    </message>
    <message>
        <source>À relire un par un</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>à reconnaître</source>
        <translation>to identify</translation>
    </message>
    <message>
        <source>Revenu impayé</source>
        <translation>Returned unpaid</translation>
    </message>
    <message>
        <source>Statut {code}</source>
        <translation>Status {code}</translation>
    </message>
    <message>
        <source>Affecter</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Résoudre</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>échéance à prélever</source>
        <translation>due date to collect</translation>
    </message>
    <message>
        <source>échéances à prélever</source>
        <translation>due dates to collect</translation>
    </message>
    <message>
        <source>Le {day} au plus tôt</source>
        <translation>{day} at the earliest</translation>
    </message>
    <message>
        <source>client</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>Préparer</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Mandat bientôt caduc</source>
        <translation>Mandate about to lapse</translation>
    </message>
    <message>
        <source>Caduc le {day}</source>
        <translation>Lapses on {day}</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Relevé à importer</source>
        <translation>Statement to import</translation>
    </message>
    <message>
        <source>Dernier jour connu&#xa0;: {day}</source>
        <translation>Last known day: {day}</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Mouvements manquants</source>
        <translation>Movements missing</translation>
    </message>
    <message>
        <source>échéance payée en retard</source>
        <translation>due date paid late</translation>
    </message>
    <message>
        <source>échéances payées en retard</source>
        <translation>due dates paid late</translation>
    </message>
    <message>
        <source>Le scénario les réclame toujours</source>
        <translation>The policy always claims them</translation>
    </message>
    <message>
        <source>Facturer</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Facture à émettre</source>
        <translation>Invoice to be issued</translation>
    </message>
    <message>
        <source>Depuis le {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>adresse</source>
        <translation>address</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Identité de l’entreprise</source>
        <translation>Company identity</translation>
    </message>
    <message>
        <source>Les lettres doivent la porter</source>
        <translation>Letters must carry it</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: {what}</source>
        <translation>Missing: {what}</translation>
    </message>
    <message>
        <source>Compléter</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>1 lettre ne peut pas partir</source>
        <translation>1 letter cannot leave</translation>
    </message>
    <message>
        <source>{n} lettres ne peuvent pas partir</source>
        <translation>{n} letters cannot leave</translation>
    </message>
    <message>
        <source>Taux légal à ajouter</source>
        <translation>Legal rate to add</translation>
    </message>
    <message>
        <source>et 1 autre client</source>
        <translation>and 1 other customer</translation>
    </message>
    <message>
        <source>et {n} autres clients</source>
        <translation>and {n} other customers</translation>
    </message>
    <message>
        <source>Adresse inconnue</source>
        <translation>Unknown address</translation>
    </message>
    <message>
        <source>À relancer, sans adresse</source>
        <translation>To chase, without an address</translation>
    </message>
    <message>
        <source>E-mails à décider</source>
        <translation>E-mails to decide</translation>
    </message>
    <message>
        <source>Recommandés sans accusé de réception</source>
        <translation>Registered letters without receipt</translation>
    </message>
    <message>
        <source>Envois en attente</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>E-mail incertain</source>
        <translation>E-mail uncertain</translation>
    </message>
    <message>
        <source>E-mail refusé</source>
        <translation>E-mail refused</translation>
    </message>
    <message>
        <source>Recommandé sans accusé</source>
        <translation>Registered, no receipt</translation>
    </message>
    <message>
        <source>Posté le {day}</source>
        <translation>Posted on {day}</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>e-mail à envoyer</source>
        <translation>e-mail to send</translation>
    </message>
    <message>
        <source>e-mails à envoyer</source>
        <translation>e-mails to send</translation>
    </message>
    <message>
        <source>Compte d’envoi à indiquer, ou fichiers .eml</source>
        <translation>Sending account to set, or .eml files</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>lettre à imprimer</source>
        <translation>letter to print</translation>
    </message>
    <message>
        <source>lettres à imprimer</source>
        <translation>letters to print</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>lettre à poster</source>
        <translation>letter to post</translation>
    </message>
    <message>
        <source>lettres à poster</source>
        <translation>letters to post</translation>
    </message>
    <message>
        <source>Tâches et rappels</source>
        <translation>Tasks and call-backs</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Virement</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Chèque</source>
        <translation>Cheque</translation>
    </message>
    <message>
        <source>Prélèvement</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Effet</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Lettre recommandée</source>
        <translation>Registered letter</translation>
    </message>
    <message>
        <source>Appel</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Avoir</source>
        <translation>Credit note</translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation>Deposit</translation>
    </message>
    <message>
        <source>À émettre</source>
        <translation>To be issued</translation>
    </message>
    <message>
        <source>Douteuse</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Règlement</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Escompte accordé</source>
        <translation>Discount granted</translation>
    </message>
    <message>
        <source>Pénalités réglées</source>
        <translation>Penalties paid</translation>
    </message>
    <message>
        <source>Écart ou perte</source>
        <translation>Difference or loss</translation>
    </message>
    <message>
        <source>Passage en douteux</source>
        <translation>Move to doubtful</translation>
    </message>
    <message>
        <source>Litige</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Promesse</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Échéancier</source>
        <translation>Payment plan</translation>
    </message>
    <message>
        <source>Bloquée</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Professionnel</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Organisme public</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Particulier</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Bon payeur</source>
        <translation>Good payer</translation>
    </message>
    <message>
        <source>Payeur lent</source>
        <translation>Slow payer</translation>
    </message>
    <message>
        <source>À risque</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Stratégique</source>
        <translation>Strategic</translation>
    </message>
</context>
</TS>
