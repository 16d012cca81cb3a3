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

## objectives
objective-state-proposed = Proposé
objective-state-open = En cours
objective-state-achieved = Atteint
objective-state-abandoned = Abandonné
objective-state-replaced = Remplacé
objective-outcome-achieved = Atteint
objective-outcome-continued = Poursuivi
objective-outcome-adjusted = Ajusté
objective-outcome-abandoned = Abandonné
objective-outcome-new = Nouveau

## actions
action-state-open = À faire
action-state-done = Faite
action-state-abandoned = Abandonnée
action-late = En retard de { $duration } (prévue pour le { $day })
action-due = Pour le { $day }
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

## objectives: pages
objective-proposals = Proposés par la famille, à reprendre ensemble
objective-proposed-by = Proposé par { $name } le { $day }
objective-since = Depuis le { $day }
objective-from = Version du { $day }
objective-need = Besoin :
objective-need-choose = Le besoin auquel il répond
objective-need-none = Aucun en particulier
objective-success = À quoi verrons-nous qu’il est atteint ?
objective-success-hint = Quelque chose que chacun pourra voir au quotidien : « elle reste à table jusqu’à la fin du repas ».
objective-success-none = Pas encore écrit.
objective-remaining = Ce qui reste à travailler
objective-interests = Qui y trouve un intérêt
objective-interest-nobody = Aucun partenaire n’a encore dit son intérêt pour cet objectif. Un objectif est commun quand plusieurs y tiennent : parlez-en ensemble.
objective-interest-one = Un seul partenaire a dit son intérêt pour cet objectif. Demandez aux autres ce qu’ils y trouvent, ou revoyez-le ensemble.
objective-interest-say = Dire notre intérêt pour cet objectif
objective-interest-own = L’intérêt de votre structure
objective-interest-of = L’intérêt de { $organisation }
objective-interest-hint = Avec vos mots : ce que cet objectif apporte à vous ou aux personnes que vous accompagnez. Vous seuls pouvez l’écrire et le changer.
objective-interest-save = Enregistrer notre intérêt
objective-history = Son histoire, de bilan en bilan
objective-decided = Bilan du { $day } : { $outcome }
objective-none = Aucun objectif en cours.
objective-ended = Objectifs terminés
objective-add = Ajouter un objectif
objective-add-words = Un objectif commun répond à un besoin et intéresse au moins deux partenaires.
objective-propose = Proposer un objectif
objective-propose-words = Dites ce que vous souhaitez pour votre enfant. Votre proposition apparaît aussitôt aux partenaires, avec vos mots ; vous en parlerez ensemble au prochain bilan, ou avant.
objective-propose-send = Envoyer ma proposition
objective-for = Pour
objective-title = Ce que nous souhaitons
objective-title-hint = Une phrase courte, par exemple : « Participer aux repas avec les autres enfants ».
objective-back = Revenir sans enregistrer
objective-facts = En bref
objective-set-on = Fixé le
objective-written-by = Écrit par
objective-take-up = Reprendre cet objectif
objective-take-up-words = La famille propose cet objectif. Si vous le reprenez, il devient un objectif en cours, dans ses mots à elle.
objective-reword = Modifier la formulation
objective-reword-words = Tant qu’aucun bilan ne s’est prononcé, la formulation peut être corrigée ici.
objective-reword-save = Enregistrer la formulation
objective-fixed = Un bilan s’est déjà prononcé sur cet objectif. Pour le reformuler, choisissez « ajusté » au prochain bilan : l’ancienne version reste dans l’histoire.
notice-objective-added = L’objectif est ajouté.
notice-objective-proposed = Votre proposition est envoyée. Merci.
notice-objective-changed = La formulation est enregistrée.
notice-objective-taken-up = L’objectif est repris : il est en cours.
notice-objective-interest-written = Votre intérêt est enregistré.

## actions: pages
action-by = Qui s’en occupe :
action-by-nobody = personne pour l’instant
action-objective = Pour l’objectif :
action-objective-choose = L’objectif qu’elle sert
action-objective-none = Aucun en particulier
action-none = Aucune action en cours.
action-closed-list = Actions terminées
action-add = Ajouter une action
action-title = Ce qui va être fait
action-title-hint = Par exemple : « Essayer la petite table au déjeuner ».
action-members = Qui s’en occupe
action-members-hint = Un ou plusieurs partenaires. Chacun verra cette action dans ce qui l’attend.
action-needs-somebody = Choisissez au moins un partenaire qui s’en occupe.
action-due-on = Pour quand
action-expected = Ce que nous en attendons
action-expected-hint = Ce qui devrait avoir changé quand elle sera faite.
action-facts = En bref
action-closed-on = Terminée le
action-evaluation = Notre évaluation commune
action-evaluation-hint = Avec ceux qui y ont pris part : ce qui a marché, ce qui a été difficile, ce qui reste à travailler.
action-ended-how = Comment s’est-elle terminée ?
action-close = Terminer cette action
action-close-words = Une action se termine par une évaluation écrite ensemble. La famille donne son avis de son côté, avec ses mots.
action-edit = Modifier cette action
action-save = Enregistrer l’action
action-day-to-come = Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.
action-opinion = L’avis de la famille
action-opinion-own = Ce que vous en pensez
action-opinion-hint = Avec vos mots : ce que vous avez vu à la maison, ce qui vous convient ou non. Vous pouvez le changer quand vous voulez.
action-opinion-none = La famille n’a pas encore donné son avis. Elle seule peut l’écrire.
action-opinion-save = Enregistrer mon avis
note-add = Noter ce que j’ai vu
note-none = Aucune note pour l’instant.
note-earlier = Notes plus anciennes
note-about = À propos de :
note-is-health = Note de santé, lue seulement par les structures que la famille a nommées
note-correct = Corriger ma note
note-words = Ce que vous avez vu
note-words-hint = Un moment, un progrès, une difficulté : ce que vous avez vu ou entendu, sans interpréter.
note-seen-on = Le jour où vous l’avez vu
note-action = À propos d’une action
note-action-none = D’aucune en particulier
note-health = Cette note parle de santé
note-health-hint = Cochez si vous parlez d’un soin, d’un traitement ou d’un symptôme. La note sera alors réservée à la famille et aux structures qu’elle a nommées pour la santé.
note-readers = Qui lira cette note
note-readers-child = La famille, la coordination et :
note-readers-health = Si elle parle de santé, la famille seulement et :
note-readers-partners = La coordination et les partenaires engagés :
note-save = Enregistrer ma note
note-correct-save = Enregistrer ma correction
note-worry = Inquiétude sérieuse pour un enfant ? Une information préoccupante ne passe jamais par ici : appelez le 119, ou la cellule de recueil (CRIP) de votre département.
notice-action-added = L’action est ajoutée.
notice-action-changed = L’action est enregistrée.
notice-action-closed = L’action est terminée.
notice-action-opinion-given = Votre avis est enregistré.
notice-note-added = Votre note est enregistrée.
notice-note-corrected = Votre correction est enregistrée.
