app-name = Maillage
duration-days = { $count }
duration-weeks = { $count }
duration-months = { $count }
account-password-differs = x
account-password-short = { $least }
account-password-wrong = x
error-conflict = x
error-conflict-words = x
error-fault = x
error-fault-words = x
error-not-found = x
error-not-found-words = x
error-refused = x
error-refused-words = x
error-too-large = x
error-too-large-words = x
error-unavailable = x
error-unavailable-words = x
error-unreadable = x
error-unreadable-words = x
key = x
menu-administration = x
menu-children = x
menu-day = x
menu-directory = x
menu-family = x
menu-import = x
menu-mine = x
menu-partnerships = x
menu-plans = x
menu-reports = x
problem-far-date = x
problem-not-a-choice = x
problem-not-a-date = x
problem-not-a-time = x
problem-not-an-email = x
problem-required = x
problem-too-long = { $most }
problem-unreadable = x
sign-in-slow-down = x
sign-in-wrong = x

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

## calendar
calendar-flag-missing = Bilan manquant
calendar-flag-due = Bilan à prévoir
calendar-flag-gap = Long silence
calendar-late-family = Famille indisponible
calendar-late-partner = Partenaire indisponible
calendar-late-illness = Maladie
calendar-late-staff = Changement dans une équipe
calendar-late-closure = Fermeture du lieu d’accueil
calendar-late-coordination = Organisation de la coordination
calendar-late-other = Autre raison
calendar-order-pressing = Les plus en retard d’abord
calendar-order-child = Par nom d’enfant
calendar-order-host = Par lieu d’accueil
calendar-order-reference = Par référence
calendar-lateness-missing = En retard de { $late }
calendar-lateness-due = Il reste { $left }
calendar-lateness-last-day = Dernier jour aujourd’hui
calendar-lateness-gap = Aucun bilan depuis { $silent }
calendar-not-counting-partial = C’est un bilan partiel.
calendar-not-counting-not-held = Il n’a pas encore eu lieu.
calendar-not-counting-future = Sa date est encore à venir.
calendar-not-counting-synthesis = Sa synthèse n’est pas écrite.
calendar-not-counting-family = La famille n’y a pas pris part.
calendar-not-counting-members = Moins de deux structures partenaires y ont pris part.
calendar-state-upcoming = À venir
calendar-state-fulfilled = Tenu le { $date }
calendar-state-late = Tenu en retard, le { $date }
calendar-state-excused = Dispensé : projet suspendu
calendar-state-too-short = Non dû : période trop courte
calendar-state-scheduled = Prévu le { $date }
calendar-state-due = À prévoir
calendar-state-due-soon = À prévoir : il reste { $left }
calendar-state-last-day = À tenir aujourd’hui
calendar-state-repairable = En retard de { $late }
calendar-state-missing = Manqué
calendar-from-to = du { $start } au { $end }
calendar-last-review = Le dernier bilan a eu lieu le { $date }.
calendar-no-review-yet = Aucun bilan n’a encore eu lieu.
calendar-late = Un bilan était dû au plus tard le { $date } : en retard de { $late }.
calendar-owed = Un bilan est dû au plus tard le { $date } : il reste { $left }.
calendar-owed-today = Un bilan est dû aujourd’hui au plus tard.
calendar-planned = Le prochain bilan est prévu le { $date }.
calendar-planned-today = Un bilan est prévu aujourd’hui.
calendar-none-planned = Le prochain bilan n’a pas encore de date.
calendar-later = Le prochain bilan est à tenir entre le { $start } et le { $end }.
calendar-nothing-owed = Aucun autre bilan n’est dû.
calendar-draft = Le projet est en préparation ; il doit commencer le { $date }.
calendar-not-started = Le projet commence le { $date }.
calendar-ended = Le projet s’est terminé le { $date }.
calendar-suspended = Le projet est suspendu en ce moment.
calendar-silence = Aucun bilan depuis { $silent }, sans compter les jours de suspension.
calendar-year-owes-nothing = Aucun bilan n’est dû cette année.
calendar-year-kept = { $held ->
    [one] Année complète : { $held } bilan sur { $owed } tenu.
   *[other] Année complète : { $held } bilans sur { $owed } tenus.
}
calendar-year-open = { $held ->
    [0] Aucun bilan sur { $owed } tenu cette année
    [one] { $held } bilan sur { $owed } tenu cette année
   *[other] { $held } bilans sur { $owed } tenus cette année
}, { $days ->
    [0] dernier jour.
    [one] { $days } jour restant.
   *[other] { $days } jours restants.
}
calendar-year-lost = { $held ->
    [0] Aucun bilan sur { $owed } tenu cette année
    [one] { $held } bilan sur { $owed } tenu cette année
   *[other] { $held } bilans sur { $owed } tenus cette année
}, qui ne peut plus être complète ; { $days ->
    [0] dernier jour.
    [one] { $days } jour restant.
   *[other] { $days } jours restants.
}
calendar-list-title = Alertes ouvertes le { $date } : { $missing ->
    [0] aucun bilan manquant
    [one] { $missing } bilan manquant
   *[other] { $missing } bilans manquants
}, { $due ->
    [0] aucun bilan à prévoir
    [one] { $due } bilan à prévoir
   *[other] { $due } bilans à prévoir
}, { $gap ->
    [0] aucun long silence
    [one] { $gap } long silence
   *[other] { $gap } longs silences
}.
calendar-list-reference = Référence
calendar-list-child = Enfant
calendar-list-host = Lieu d’accueil
calendar-list-flag = Alerte
calendar-list-period = Période
calendar-list-lateness = Retard
