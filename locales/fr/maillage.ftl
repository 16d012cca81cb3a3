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

## reviews
review-category-partial = Bilan partiel
review-category-intermediate = Bilan intermédiaire
review-category-final = Bilan final
review-state-proposed = Demandé par la famille
review-state-planned = Prévu
review-state-held = Tenu
review-state-agreed = Compte rendu validé
review-state-cancelled = Annulé
review-attendance-present = Sur place
review-attendance-remote = À distance
review-attendance-represented = Représenté
review-attendance-in-writing = Par écrit, avant le bilan
review-attendance-absent = Absent
review-outcome-achieved = Atteint
review-outcome-continued = Poursuivi
review-outcome-adjusted = Ajusté
review-outcome-abandoned = Abandonné
review-outcome-new = Nouveau
review-outcome-continued-elsewhere = À poursuivre après ce projet
review-shortfall-partial = Ne compte pas parmi les bilans de l’année : un bilan partiel porte sur un seul sujet.
review-shortfall-no-synthesis = Ne compte pas parmi les bilans de l’année : la synthèse n’est pas écrite.
review-shortfall-no-family = Ne compte pas parmi les bilans de l’année : la famille n’y a pas pris part.
review-shortfall-few-members = Ne compte pas parmi les bilans de l’année : moins de deux partenaires y ont pris part.
review-counts = Compte parmi les bilans de l’année.
review-day-hour = { $day } à { $hour }
review-day-none = Date à fixer
review-progress-none = Aucune contribution reçue sur { $invited }
review-progress = { $wrote ->
    [one] { $wrote } contribution sur { $invited }
   *[other] { $wrote } contributions sur { $invited }
}
review-words-none = Écrivez quelques mots dans au moins une des quatre parties.
review-held-in-future = Un bilan se tient au plus tard aujourd’hui.
review-held-too-early = Cette date est antérieure au début du projet.
review-attendance-nothing-written = Aucune contribution de sa part n’est arrivée avant ce bilan : choisissez une autre participation.
review-outcome-needed = Décidez de la suite de cet objectif.
review-next-too-early = La date du prochain bilan doit être à venir.
reviews-none = Aucun bilan pour le moment.
