app-name = Maillage

## partnerships
partnership-kind-institutional = Partenariat institutionnel
partnership-kind-plan = Projet d’accueil personnalisé
partnership-state-draft = En préparation
partnership-state-active = En cours
partnership-state-closed = Clos
ground-interest = Intérêt
ground-responsibility = Responsabilité
ground-motivation = Motivation
ground-obligation = Obligation

## exchange
import-title = Importer un tableau
import-lead = Vous tenez vos projets d’accueil dans un tableau ? Envoyez-le ici. Vous verrez d’abord ce qu’il ajoutera ou ce qu’il faut corriger ; rien n’est enregistré avant votre accord.
import-territory = Territoire
import-file = Votre tableau
import-file-hint = Un fichier CSV ou XLSX, de 10 Mo et 50 000 lignes au plus.
import-look = Regarder le tableau
import-columns = Les colonnes du tableau
import-columns-lead = Dans l’ordre que vous voulez ; majuscules et accents n’y changent rien. Les dates s’écrivent 31/12/2026, 2026-12-31 ou comme dates d’Excel.
import-model-file = Télécharger un modèle (CSV)
import-column = Colonne
import-column-holds = Ce qu’elle contient
import-column-example = Exemple
import-about-family-name = Nom de famille de l’enfant
import-about-given-name = Prénom de l’enfant
import-about-birth-date = Date de naissance de l’enfant
import-about-host = Le lieu qui accueille l’enfant. S’il n’est pas encore dans l’annuaire, il y est ajouté.
import-about-start = Premier jour du projet
import-about-end = Dernier jour du projet. Peut rester vide.
import-about-cadence = 3, 4, 6 ou 12. Vide : 3.
import-about-suspensions = Premier et dernier jour de chaque suspension, séparés par un tiret ; sans dernier jour, elle dure encore. Plusieurs : séparées par |. Peut rester vide.
import-about-reviews = Les jours des bilans tenus, séparés par |. Peut rester vide.
import-about-reference = La référence du projet. Vide : une référence est donnée.
import-again = Et si je renvoie le même tableau ?
import-again-words = Rien n’est ajouté deux fois. Un projet est reconnu à sa référence ou, sans référence, à l’enfant, au lieu et au premier jour. De nouveaux bilans et de nouvelles suspensions complètent un projet déjà là ; ce qui contredit ce qui est enregistré vous est signalé.
import-no-file = Choisissez le fichier à envoyer.
import-preview-title = Vérifier avant d’importer
import-file-name = Fichier :
import-will-add = Ce que ce tableau ajoutera
import-nothing-new = Rien à ajouter : tout est déjà là
import-confirm-words = Tout sera ajouté en une fois.
import-confirm = Importer
import-other-file = Choisir un autre fichier
import-added-heading = Ce qui a été ajouté
import-see-plans = Voir les projets
import-problems-title = Le tableau est à corriger
import-problems-lead = { $count ->
    [one] Une correction est nécessaire. Rien n’a été importé.
   *[other] { $count } corrections sont nécessaires. Rien n’a été importé.
}
import-problems = Les corrections à faire
import-line = Ligne
import-value = Valeur
import-remedy = Ce qu’il faut faire
import-whole-line = toute la ligne
import-more-problems = { $count ->
    [one] Une autre correction n’est pas montrée ici.
   *[other] { $count } autres corrections ne sont pas montrées ici.
}
import-send-again = Envoyer le tableau corrigé
import-count-plans = { $count ->
    [one] { $count } projet ajouté
   *[other] { $count } projets ajoutés
}
import-count-children = { $count ->
    [one] { $count } enfant ajouté
   *[other] { $count } enfants ajoutés
}
import-count-hosts = { $count ->
    [one] { $count } lieu d’accueil ajouté
   *[other] { $count } lieux d’accueil ajoutés
}
import-count-reviews = { $count ->
    [one] { $count } bilan tenu ajouté
   *[other] { $count } bilans tenus ajoutés
}
import-count-suspensions = { $count ->
    [one] { $count } suspension ajoutée
   *[other] { $count } suspensions ajoutées
}
import-count-completed = { $count ->
    [one] { $count } projet déjà là, complété
   *[other] { $count } projets déjà là, complétés
}
import-count-already = { $count ->
    [one] { $count } projet déjà là, inchangé
   *[other] { $count } projets déjà là, inchangés
}
import-ignored-columns = Colonnes ignorées : { $names }.
import-added = { $file } est importé dans le territoire « { $territory } » :
import-would-add = { $file } peut être importé dans le territoire « { $territory } ». Rien n’a été enregistré (essai) :
import-added-nothing = { $file } : rien à ajouter, tout est déjà dans le territoire « { $territory } » :
import-refused = { $count ->
    [one] { $file } : une erreur. Rien n’a été importé.
   *[other] { $file } : { $count } erreurs. Rien n’a été importé.
}
import-problem = Ligne { $line }, colonne { $column }, { $value } : { $words }
import-problem-of-line = Ligne { $line }, { $value } : { $words }
import-quoted = « { $value } »
import-nothing-there = (vide)
import-first-territory = Mon territoire
import-cannot-open = Impossible d’ouvrir { $file } : { $reason }.
import-bad-territory = Le nom d’un territoire a entre 1 et 100 caractères. Corrigez --territory.
import-which-territory = Il y a plusieurs territoires. Dites lequel avec --territory : { $names }.
import-no-such-territory = Aucun territoire ne s’appelle « { $name } ». Ceux qui existent : { $names }.
import-file-empty = Ce fichier est vide. Choisissez le fichier de votre tableau.
import-file-no-lines = Ce tableau a des titres de colonnes et aucune ligne. Ajoutez une ligne par projet.
import-file-too-big = Ce fichier est trop gros : 10 Mo au plus. Partagez le tableau en plusieurs fichiers.
import-file-too-many-lines = Ce tableau a trop de lignes : 50 000 au plus. Partagez-le en plusieurs fichiers.
import-file-not-a-spreadsheet = Ce fichier n’est pas un tableau. Enregistrez le vôtre en XLSX ou en CSV, et envoyez ce fichier-là.
import-file-old-excel = Ce fichier vient d’un ancien Excel (.xls) ou demande un mot de passe. Enregistrez-le au format « Classeur Excel (.xlsx) », sans mot de passe, ou en CSV.
import-file-open-document = Ce fichier est au format OpenDocument (.ods). Enregistrez-le au format XLSX ou CSV.
import-file-broken = Ce fichier XLSX est abîmé. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, et renvoyez-le.
import-missing-column = Cette colonne manque. Ajoutez-la, avec ce titre sur la ligne des titres.
import-twice-the-column = Deux colonnes portent ce titre. Gardez-en une.
import-too-many-cells = Cette ligne a plus de cases que de titres. Mettez entre guillemets le texte qui contient un séparateur.
import-open-quote = Un guillemet s’ouvre et ne se ferme pas. Fermez-le ou enlevez-le.
import-required = Cette case est vide. Remplissez-la.
import-too-long = Ce texte est trop long. Raccourcissez-le : { $most } caractères au plus.
import-unreadable = Ce texte contient des caractères illisibles. Retapez-le.
import-not-a-name = Il n’y a ni lettre ni chiffre. Écrivez le nom.
import-failed-formula = La formule de cette case est en erreur. Remplacez-la par sa valeur.
import-not-a-date = Ce n’est pas une date. Écrivez-la comme 31/12/2026.
import-no-such-day = Ce jour n’existe pas. Corrigez la date, écrite jour/mois/année.
import-short-year = L’année n’a que deux chiffres. Écrivez-la en quatre chiffres, comme 31/12/2026.
import-far-date = L’année est avant 1900 ou après 2100. Corrigez la date.
import-born-in-the-future = La date de naissance est dans l’avenir. Corrigez-la.
import-born-after-start = L’enfant naîtrait après le début du projet. Corrigez la date de naissance ou le début.
import-ends-before-start = La fin est avant le début. Corrigez l’une des deux dates.
import-not-a-cadence = Le nombre de bilans par an est 3, 4, 6 ou 12. Écrivez l’un d’eux, ou laissez vide pour 3.
import-not-a-span = Ce n’est pas une suspension. Écrivez premier jour, tiret, dernier jour, comme 01/02/2026-20/02/2026, ou sans dernier jour si elle dure encore, comme 01/02/2026-.
import-span-ends-before-start = La suspension finit avant de commencer. Corrigez l’une des deux dates.
import-two-spans-from-one-day = Deux suspensions commencent le même jour. Gardez celle qui est juste.
import-review-in-the-future = Ce bilan est dans l’avenir : il n’est pas encore tenu. Enlevez-le ou corrigez sa date ; un bilan à venir se prévoit sur la page du projet.
import-review-before-birth = Ce bilan est avant la naissance de l’enfant. Corrigez sa date.
import-same-reference = La ligne { $line } a déjà cette référence. Donnez une autre référence à l’une des deux, ou laissez-la vide.
import-same-plan = La ligne { $line } est le même projet : même enfant, même lieu, même début. Gardez une seule des deux lignes.
import-reference-taken = Cette référence est déjà celle d’un autre partenariat du territoire (autre enfant, autre lieu ou autre début). Corrigez la ligne, ou donnez une autre référence.
import-known-under = Ce projet existe déjà sous la référence { $reference }. Écrivez celle-ci, ou laissez la case vide.
import-known-end = Ce projet est enregistré avec une autre fin, le { $day }. Écrivez celle-ci ou laissez vide ; pour la changer, allez sur la page du projet.
import-known-cadence = Ce projet est enregistré avec { $count } bilans par an. Écrivez ce nombre ou laissez vide ; pour le changer, allez sur la page du projet.
import-known-span-end = Cette suspension est enregistrée avec une autre fin, le { $day }. Écrivez celle-ci ; pour la changer, allez sur la page du projet.
notice-imported = Le tableau est importé.
## frame
frame-skip = Aller au contenu
frame-menu = Menu principal
frame-account = Mon compte :
frame-sign-out = Se déconnecter
frame-purpose = Maillage relie la famille et les professionnels autour de chaque enfant, pour qu’aucun bilan ne soit oublié et que chacun soit entendu.
frame-source = Logiciel libre, sous licence AGPL-3.0.
frame-demonstration-label = Démonstration
frame-demonstration = Ceci est une démonstration : les personnes et les situations sont inventées.
frame-demonstration-switch = Changer de personne

## menu
menu-day = Ma journée
menu-plans = Projets d’accueil
menu-children = Enfants
menu-mine = Mes suivis
menu-family = Mon enfant
menu-partnerships = Partenariats
menu-directory = Annuaire
menu-import = Importer
menu-reports = Statistiques
menu-administration = Administration

## form
form-problems = À corriger avant d’enregistrer
form-optional = (facultatif)
form-most = { $most } caractères au plus.
form-choose = Choisir…

## problem
problem-required = Cette réponse manque.
problem-too-long = Ce texte est trop long : { $most } caractères au plus.
problem-unreadable = Ce texte contient des caractères illisibles.
problem-not-a-date = Cette date n’existe pas. Écrivez-la ainsi : 03/05/2026.
problem-not-a-time = Cette heure n’existe pas. Écrivez-la ainsi : 14:30.
problem-far-date = L’année de cette date est trop éloignée.
problem-not-a-choice = Ce choix n’est pas proposé. Choisissez dans la liste.
problem-not-an-email = Cette adresse électronique semble incomplète. Exemple : prenom.nom@exemple.fr.

## list
list-pages = Pages de la liste
list-page = Page { $page } sur { $pages }
list-page-word = Page
list-previous = Précédente
list-next = Suivante

## error
error-not-found = Page introuvable
error-not-found-words = Cette page n’existe pas, ou elle ne vous est pas ouverte. Si un lien vous a mené ici, parlez-en à la personne qui vous l’a donné.
error-refused = Vous ne pouvez pas faire cela
error-refused-words = Votre rôle ne le permet pas. Rien n’a été changé. Si cela vous semble une erreur, parlez-en à la coordination de votre territoire.
error-conflict = Quelqu’un a modifié cette page entre-temps
error-conflict-words = Pour ne rien écraser, nous n’avons pas enregistré. Revenez en arrière pour copier ce que vous avez écrit, puis rouvrez la page et reprenez à partir de ce qui a changé.
error-unreadable = Nous n’avons pas compris cette demande
error-unreadable-words = Ce qui a été envoyé est incomplet ou illisible. Rien n’a été changé. Revenez en arrière et réessayez.
error-too-large = C’est trop volumineux
error-too-large-words = Le fichier ou le texte envoyé est plus gros que ce que nous acceptons. Rien n’a été changé.
error-unavailable = Le service est momentanément indisponible
error-unavailable-words = Rien n’a été perdu de ce qui était enregistré. Attendez un instant, puis réessayez.
error-fault = Une erreur est survenue de notre côté
error-fault-words = Nous n’avons pas pu répondre, et ce n’est pas votre faute. Réessayez dans un instant. Si cela se reproduit, donnez cette référence à la coordination.
error-reference = Référence :
error-start-again = Revenir à l’accueil

## duration
duration-days = { $count ->
    [0] moins d’un jour
    [one] 1 jour
   *[other] { $count } jours
}
duration-weeks = { $count ->
    [0] moins d’une semaine
    [one] 1 semaine
   *[other] { $count } semaines
}
duration-months = { $count ->
    [0] moins d’un mois
    [one] 1 mois
   *[other] { $count } mois
}

## people
sign-in-title = Se connecter
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-submit = Se connecter
sign-in-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez l’un et l’autre.
sign-in-slow-down = Trop d’essais pour cette adresse. Attendez un quart d’heure, puis réessayez.
sign-in-no-account = Pas encore de compte ? La coordination de votre territoire peut vous en ouvrir un.
sign-in-demonstration = Entrer dans la démonstration
demonstration-title = Entrer dans la démonstration
demonstration-words = Choisissez une personne de l’histoire : vous verrez Maillage par ses yeux. Rien n’est réel, tout peut être essayé.
demonstration-coordinators = La coordination
demonstration-guardians = Les familles
demonstration-professionals = Les professionnels
demonstration-administrators = L’administration
demonstration-enter = Entrer comme { $name }
account-title = Mon compte
account-email = Adresse électronique
account-password = Changer mon mot de passe
account-password-hint = Douze caractères au moins : une petite phrase convient très bien.
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-again = Le nouveau, encore une fois
account-password-change = Changer le mot de passe
account-password-short = Trop court : il faut { $least } caractères au moins.
account-password-differs = Les deux saisies sont différentes.
account-password-wrong = Ce n’est pas le mot de passe actuel.
account-sessions = Là où je suis connecté·e
account-sessions-caption = Connexions ouvertes
account-session-browser = Navigateur
account-session-since = Depuis
account-session-seen = Dernière activité
account-session-current = cette connexion
account-session-unknown = Navigateur inconnu
account-session-act = Agir
account-session-end = Fermer
account-session-end-of = Fermer la connexion ouverte le { $since }
account-sign-out-everywhere = Me déconnecter partout
account-sign-out-everywhere-words = Toutes les connexions seront fermées, celle-ci aussi.
notice-signed-out = Vous êtes déconnecté·e.
notice-password-changed = Votre mot de passe est changé. Les autres connexions sont fermées.
notice-session-ended = Cette connexion est fermée.
