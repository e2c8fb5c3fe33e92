<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
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
2. Lancez «&#xa0;gestion-creances restaurer COPIE DOSSIER&#xa0;»&#xa0;: la copie est contrôlée avant de prendre la place du dossier, et le dossier remplacé est gardé à côté sous le nom « avant-restauration ».
3. Rouvrez le dossier. Une copie peut aussi être ouverte directement, comme n’importe quel dossier.</source>
        <translation>1. Close these books in every window.
2. Run “gestion-creances restaurer COPY BOOKS”: the copy is checked before it takes the place of the books, and the books it replaces are kept beside it under the name “avant-restauration”.
3. Open the books again. A copy can also be opened directly, like any other books.</translation>
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
        <source>Interrompre</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>{done} sur {total}</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>Interruption…</source>
        <translation>Stopping…</translation>
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
        <source>De l’entreprise&#xa0;: {n}</source>
        <translation>The company’s: {n}</translation>
    </message>
    <message>
        <source>Scénario de relance</source>
        <translation>Reminder policy</translation>
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
        <source>Relevé</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Encaisser</source>
        <translation>Record a payment</translation>
    </message>
    <message>
        <source>Relancer</source>
        <translation>Send a reminder</translation>
    </message>
    <message>
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Lecture de la fiche client</source>
        <translation>Reading the customer’s card</translation>
    </message>
    <message>
        <source>Lettre {0}</source>
        <translation>Letter {0}</translation>
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
    <name>Details</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
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
    <name>DoneCard</name>
    <message>
        <source>Import terminé</source>
        <translation>Import finished</translation>
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
        <source>Importer d’autres fichiers</source>
        <translation>Import other files</translation>
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
        <translation>Payment term</translation>
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
        <source>Colonnes…</source>
        <translation>Columns…</translation>
    </message>
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
        <source>Illisible</source>
        <translation>Unreadable</translation>
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
        <source>Déjà dans le dossier</source>
        <translation>Already in the books</translation>
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
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aperçu de la mise en demeure</source>
        <translation>Preview of the formal notice</translation>
    </message>
    <message>
        <source>Mise en page…</source>
        <translation>Laying out…</translation>
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
        <source>Courriers ({0})</source>
        <translation>Letters ({0})</translation>
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
        <source>Rien ne part tant que la pause dure&#xa0;; le motif est dit à côté de chaque facture.</source>
        <translation>Nothing leaves while the pause lasts; the reason is shown beside each invoice.</translation>
    </message>
    <message>
        <source>Litige</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Promesse de paiement</source>
        <translation>Promise to pay</translation>
    </message>
    <message>
        <source>Échéancier accordé</source>
        <translation>Payment plan granted</translation>
    </message>
    <message>
        <source>Blocage</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tout le client</source>
        <translation>The whole customer</translation>
    </message>
    <message>
        <source>Concerne</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>marchandise incomplète, 3 cartons manquants</source>
        <translation>incomplete goods, 3 boxes missing</translation>
    </message>
    <message>
        <source>Promis pour le</source>
        <translation>Promised for</translation>
    </message>
    <message>
        <source>Dernier jour de la pause</source>
        <translation>Last day of the pause</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Followed by</translation>
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
        <source>Choisir des fichiers</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Vos factures, clients et règlements, repris de ce que vous avez déjà</source>
        <translation>Your invoices, customers and payments, taken from what you already have</translation>
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
        <source>Rien n’est encore écrit. Tout sera importé d’un seul tenant, ou rien.</source>
        <translation>Nothing is written yet. Everything will be imported as one, or nothing.</translation>
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
        <source>Rien ne sera importé tant qu’il reste des erreurs&#xa0;: {lines} dans le fichier.</source>
        <translation>Nothing will be imported while errors remain: {lines} in the file.</translation>
    </message>
    <message>
        <source>Rien de nouveau&#xa0;: le dossier contient déjà tout ce que disent ces fichiers.</source>
        <translation>Nothing new: the books already hold everything these files say.</translation>
    </message>
    <message>
        <source>Il n’y a rien à importer pour l’instant.</source>
        <translation>There is nothing to import for now.</translation>
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
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
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
        <source>{name}, émise le {day}</source>
        <translation>{name}, issued on {day}</translation>
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
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>PNG ou JPEG, 2 Mo au plus.</source>
        <translation>PNG or JPEG, 2 MB at most.</translation>
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
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
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
    <name>LongTextField</name>
    <message>
        <source>À remplir.</source>
        <translation>To be filled in.</translation>
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
        <source>Dites ce que contient chaque colonne. La réponse servira pour les fichiers de même forme.</source>
        <translation>Say what each column holds. The answer will serve for files of the same form.</translation>
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
        <source>– ne pas importer –</source>
        <translation>– do not import –</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Exemples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Contient</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Contenu de la colonne {name}</source>
        <translation>Content of the column {name}</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Prochaine étape</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Lever&#xa0;: {0}</source>
        <translation>Lift: {0}</translation>
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
        <source>Relire la lettre</source>
        <translation>Review the letter</translation>
    </message>
    <message>
        <source>{0} le {1}</source>
        <translation>{0} on {1}</translation>
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
        <translation>Will remain owed</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
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
        <translation>cheque no.…</translation>
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
        <source>Les jours comptent depuis l’échéance (négatifs avant). L’écart est le temps minimal après la lettre précédente&#xa0;; une étape n’est jamais sautée.</source>
        <translation>Days count from the due date (negative before it). The gap is the least time after the previous letter; a step is never skipped.</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Rétablir l’original</source>
        <translation>Restore the original</translation>
    </message>
    <message>
        <source>{name} (copie)</source>
        <translation>{name} (copy)</translation>
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
        <translation>Private persons</translation>
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
        <translation>To be confirmed</translation>
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
        <source>{payments} à affecter, pour {amount}</source>
        <translation>{payments} to allocate, for {amount}</translation>
    </message>
    <message>
        <source>Tous les règlements sont affectés</source>
        <translation>Every payment is allocated</translation>
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
        <source>Lettres de relance</source>
        <translation>Reminder letters</translation>
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
        <source>{n} à joindre à un e-mail</source>
        <translation>{n} to attach to an e-mail</translation>
    </message>
    <message>
        <source>dont {parts}</source>
        <translation>of which {parts}</translation>
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
        <source>Voyez « Non relancés » pour savoir pourquoi.</source>
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
        <source>Modèles</source>
        <translation>Templates</translation>
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
    <name>Start</name>
    <message>
        <source>Déposez vos fichiers ici</source>
        <translation>Drop your files here</translation>
    </message>
    <message>
        <source>ou cliquez pour les choisir, plusieurs à la fois si vous voulez</source>
        <translation>or click to choose them, several at once if you like</translation>
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
        <source>Numéro, client, dates, montants&#xa0;; plusieurs échéances par facture si besoin.</source>
        <translation>Number, customer, dates, amounts; several due dates an invoice if need be.</translation>
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
    <name>TemplatesTab</name>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Client d’exemple</source>
        <translation>Sample customer</translation>
    </message>
    <message>
        <source>Essayer sur</source>
        <translation>Try on</translation>
    </message>
    <message>
        <source>Texte de la lettre</source>
        <translation>Text of the letter</translation>
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
        <source>Double-clic ou Entrée&#xa0;: insérer le champ dans la lettre.</source>
        <translation>Double-click or Enter: insert the field in the letter.</translation>
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
        <source>Rien encore.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Voir les {0} événements plus anciens</source>
        <translation>Show the {0} earlier events</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
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
        <source>Mise en page de l’aperçu</source>
        <translation>Laying out the preview</translation>
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
    <name>_Amount</name>
    <message>
        <source>Indiquez le montant reçu&#xa0;: il ne peut pas être nul.</source>
        <translation>Enter the amount received: it may not be zero.</translation>
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
        <source>Relances suspendues</source>
        <translation>Reminders paused</translation>
    </message>
    <message>
        <source>Les relances reprennent</source>
        <translation>Reminders resume</translation>
    </message>
    <message>
        <source>Client enregistré&#xa0;: {name}</source>
        <translation>Customer saved: {name}</translation>
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
        <source>Courriers</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Litiges et promesses</source>
        <translation>Disputes and promises</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <source>Échéance le {0}</source>
        <translation>Due on {0}</translation>
    </message>
    <message>
        <source>{0} pour le {1}</source>
        <translation>{0} for {1}</translation>
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
        <source>Encours</source>
        <translation>Outstanding</translation>
    </message>
    <message>
        <source>Dont échu</source>
        <translation>Of which overdue</translation>
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
        <source>Archivé</source>
        <translation>Archived</translation>
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
        <translation>Outstanding (€)</translation>
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
        <source>Modèle de lettre modifié</source>
        <translation>Letter template changed</translation>
    </message>
    <message>
        <source>{n} changements de modèles</source>
        <translation>{n} changes of templates</translation>
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
        <source>Lettre émise</source>
        <translation>Letter issued</translation>
    </message>
    <message>
        <source>{n} lettres émises</source>
        <translation>{n} letters issued</translation>
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
        <translation>Amount incl. VAT</translation>
    </message>
    <message>
        <source>Reste dû</source>
        <translation>Still owed</translation>
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
        <source>Cette date n’existe pas&#xa0;: tapez par exemple 23/11/2026.</source>
        <translation>This date does not exist: type for example 23/11/2026.</translation>
    </message>
    <message>
        <source>Tapez un nombre entier de {least} à {most}.</source>
        <translation>Type a whole number from {least} to {most}.</translation>
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
        <source>Déposez sur la fenêtre le FEC de votre comptable, ou vos factures, clients et règlements en CSV ou Excel. Le programme montre ce qu’il a compris et ce qui reste à corriger&#xa0;; rien n’est écrit avant votre accord. Le même fichier importé deux fois ne change rien.</source>
        <translation>Drop on the window your accountant’s FEC, or your invoices, customers and payments in CSV or Excel. The program shows what it understood and what must be corrected; nothing is written before you agree. The same file imported twice changes nothing.</translation>
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
        <source>Une relance envoyée à un client qui a payé coûte plus cher qu’elle ne rapporte. Enregistrez les règlements reçus et rapprochez-les des factures&#xa0;: Aujourd’hui rappelle la date du dernier.</source>
        <translation>A reminder sent to a customer who has paid costs more than it brings. Record the payments received and match them with invoices: Today recalls the date of the last one.</translation>
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
        <source>Ce qu’il y a à faire, le plus gros montant d’abord&#xa0;: relances prêtes, promesses non tenues, litiges qui dorment, plafonds dépassés, règlements à rapprocher. Chaque ligne ouvre l’étape suivante.</source>
        <translation>What there is to do, largest amount first: reminders ready, broken promises, sleeping disputes, limits exceeded, payments to match. Each line opens the next step.</translation>
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
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>FEC, CSV, Excel. Pour un tableau inconnu, dites une fois ce que contient chaque colonne&#xa0;: la réponse servira pour les fichiers de même forme. Tout est importé d’un seul tenant, ou rien.</source>
        <translation>FEC, CSV, Excel. For an unknown table, say once what each column holds: the answer will serve for files of the same form. Everything is imported as one, or nothing.</translation>
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
        <source>Votre entreprise, vos conditions de vente, les scénarios de relance, le texte des lettres, les taux.</source>
        <translation>Your company, your terms of sale, reminder policies, the text of letters, rates.</translation>
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
        <source>du {day}</source>
        <translation>of {day}</translation>
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
</context>
<context>
    <name>letters</name>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Émise le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Demandé</source>
        <translation>Claimed</translation>
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
        <source>Aucun courrier</source>
        <translation>No letter</translation>
    </message>
    <message>
        <source>Les lettres envoyées à ce client seront gardées ici, telles quelles.</source>
        <translation>Letters sent to this customer will be kept here, just as they left.</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Étape</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Jours</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Ton</source>
        <translation>Tone</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Payer sous</source>
        <translation>Pay within</translation>
    </message>
    <message>
        <source>Écart</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Pénalités</source>
        <translation>Penalties</translation>
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
        <source>Avis d’échéance</source>
        <translation>Notice before due</translation>
    </message>
    <message>
        <source>Rappel 1</source>
        <translation>Reminder 1</translation>
    </message>
    <message>
        <source>Rappel 2</source>
        <translation>Reminder 2</translation>
    </message>
    <message>
        <source>Rappel 3</source>
        <translation>Reminder 3</translation>
    </message>
    <message>
        <source>Mise en demeure</source>
        <translation>Formal notice</translation>
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
        <source>Jours après l’échéance</source>
        <translation>Days after the due date</translation>
    </message>
    <message>
        <source>Modèle de lettre</source>
        <translation>Letter template</translation>
    </message>
    <message>
        <source>Jours pour payer</source>
        <translation>Days to pay</translation>
    </message>
    <message>
        <source>Jours après la lettre précédente</source>
        <translation>Days after the previous letter</translation>
    </message>
    <message>
        <source>Montant minimal, en euros</source>
        <translation>Least amount, in euros</translation>
    </message>
    <message>
        <source>Réclame pénalités et indemnité</source>
        <translation>Claims penalties and indemnity</translation>
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
        <source>Litige, promesse, blocage…</source>
        <translation>Dispute, promise, block…</translation>
    </message>
    <message>
        <source>Fixer le niveau atteint…</source>
        <translation>Set the level reached…</translation>
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
</context>
<context>
    <name>paper</name>
    <message>
        <source>Une couleur s’écrit comme #1D4B8F.</source>
        <translation>A colour is written like #1D4B8F.</translation>
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
        <source>Factures</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Encaissements</source>
        <translation>Payments received</translation>
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
        <source>{n} factures</source>
        <translation>{n} invoices</translation>
    </message>
    <message>
        <source>lettre du {day}</source>
        <translation>letter of {day}</translation>
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
        <translation>Steering</translation>
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
    <name>today</name>
    <message>
        <source>Promesses non tenues</source>
        <translation>Broken promises</translation>
    </message>
    <message>
        <source>Litiges sans suite</source>
        <translation>Disputes without follow-up</translation>
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
        <source>{n} factures depuis le {day}</source>
        <translation>{n} invoices since {day}</translation>
    </message>
    <message>
        <source>{n} factures dès {month}</source>
        <translation>{n} invoices from {month}</translation>
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
        <source>Décider</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Litige sans suite</source>
        <translation>Dispute without follow-up</translation>
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
        <source>Rapprocher</source>
        <translation>Match</translation>
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
</context>
</TS>
