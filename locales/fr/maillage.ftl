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
## children
children-relation-mother = Mère
children-relation-father = Père
children-relation-parent = Parent
children-relation-guardian = Tutrice ou tuteur
children-relation-other = Autre responsable légal
children-scope-plan = Projet : objectifs, actions et rencontres
children-scope-contributions = Contributions aux bilans et notes
children-scope-documents = Documents
children-scope-health = Notes de santé
children-age-newborn = moins d’un mois
children-age-months = { $count } mois
children-age-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
children-birth-future = Cette date de naissance est dans l’avenir.
children-birth-old = Cette date de naissance est celle d’un adulte : vérifiez l’année.
children-consent-withdrawn = Retiré le { $day }
children-consent-expired = Arrivé à son terme le { $day }
children-consent-until = En vigueur jusqu’au { $day }
children-consent-current = En vigueur
children-consent-future = Un accord ne peut pas être daté dans l’avenir.
children-consent-ends-before = La fin vient avant la signature.
children-no-plan = Aucun projet
children-title = Enfants
children-add = Ajouter un enfant
children-show = Filtrer les enfants
children-name = Nom de l’enfant
children-search = Chercher
children-search-clear = Effacer la recherche
children-none = Aucun enfant n’est encore suivi sur votre territoire. Ajoutez le premier.
children-none-found = Aucun enfant ne correspond à cette recherche.
children-column-name = Nom
children-column-age = Âge
children-column-plan = Projet
children-column-host = Lieu d’accueil
children-order-recent = Voir d’abord les derniers ajoutés
children-edit-title = Modifier l’identité
children-new-title = Ajouter un enfant
children-breadcrumb = Où vous êtes
children-given-name = Prénom
children-family-name = Nom
children-birth-date = Date de naissance
children-territory = Territoire
children-save = Enregistrer
children-twin = Un enfant du même nom, né le même jour, est déjà connu : s’agit-il d’un autre ?
children-twin-open = Voir l’enfant déjà connu
children-twin-other = C’est un autre enfant
children-guardians-of = Responsables légaux de { $child }
children-guardians-words = Chaque responsable légal est un partenaire à part entière, avec son propre compte. Ses coordonnées ne sont jamais montrées à l’autre parent ni aux partenaires.
children-guardians-none = Aucun responsable légal n’est inscrit.
children-guardian-ended = jusqu’au { $day }
children-guardian-since = depuis le { $day }
children-guardian-end = Mettre fin à cette inscription
children-guardian-end-words = Cette personne ne verra plus rien du dossier de l’enfant, dès maintenant. Ce qu’elle a écrit reste.
children-guardian-end-confirm = Mettre fin
children-guardian-add = Ajouter un responsable légal
children-relation = Lien avec l’enfant
children-email = Adresse électronique
children-email-hint = Avec une adresse, un compte est ouvert et vous remettez le premier mot de passe. Une personne déjà connue (pour une sœur ou un frère) est reconnue à son adresse.
children-guardian-already = Cette personne est déjà inscrite pour cet enfant.
children-guardian-no-account = Sans compte pour l’instant
children-consents-of = Accords de partage pour { $child }
children-consents-words = Un accord dit qu’un responsable légal accepte qu’une structure prenne part au projet et en voie telle ou telle partie. Il peut être retiré à tout moment : l’accès cesse aussitôt.
children-consents-none = Aucun accord en vigueur : aucune structure ne voit le projet.
children-consents-caption = Accords en vigueur
children-consent-organisation = Structure
children-consent-guardian = Responsable légal
children-consent-scopes = Ce qui est partagé
children-consent-given = Donné le
children-consent-situation = Situation
children-consent-act = Agir
children-consent-on-paper = sur papier, noté par { $name }
children-consent-withdraw = Retirer
children-consent-own = Donné par la famille elle-même
children-consent-own-stands = Cette personne a déjà donné son accord elle-même : elle seule le modifie.
children-paper-title = Noter un accord donné sur papier
children-paper-words = Notez ici ce que la famille a signé. Elle verra, sur sa page, que vous l’avez noté et pourra le retirer.
children-paper-no-organisation = Aucune structure ne prend encore part à un projet de cet enfant.
children-consent-more = En plus du projet, la famille partage
children-consent-more-hint = Le projet (objectifs, actions, rencontres) est toujours compris. Les notes de santé ne s’ouvrent que si chaque responsable légal l’accepte.
children-consent-signed = Date de la signature
children-consent-expires = Dernier jour
children-consent-expires-hint = À laisser vide si l’accord n’est pas limité.
children-paper-record = Noter cet accord
children-consents-past = Accords passés
children-consent-given-on = donné le { $day }
children-log-of = Journal des accès au dossier de { $child }
children-log-words = Chaque ouverture et chaque modification du dossier laisse une trace qui ne peut pas être effacée. Ce qui a été écrit n’y figure pas.
children-log-none = Aucune trace pour l’instant.
children-log-when = Quand
children-log-who = Qui
children-log-from = Au titre de
children-log-what = Quoi
children-log = Journal des accès
children-born = Né·e le { $day } ({ $age })
children-plans = Projets
children-no-plan-words = Cet enfant n’a pas encore de projet d’accueil personnalisé.
children-plan-begin = Commencer un projet
children-guardians = Responsables légaux
children-guardians-manage = Ajouter un responsable légal ou mettre fin à une inscription
children-consents = Accords de partage en vigueur
children-consents-all = Tous les accords de partage
children-show-all = Tous ({ $count })
children-show-with = Avec un projet en cours ({ $count })
children-show-without = Sans projet en cours ({ $count })
children-caption =
    { $count ->
        [0] Aucun enfant
        [one] { $count } enfant
       *[other] { $count } enfants
    }
children-log-caption =
    { $count ->
        [0] Aucune trace
        [one] { $count } trace, la plus récente d’abord
       *[other] { $count } traces, les plus récentes d’abord
    }
notice-child-added = L’enfant est ajouté. Inscrivez maintenant ses responsables légaux.
notice-child-changed = L’identité est enregistrée.
notice-guardian-added = Le responsable légal est inscrit.
notice-guardian-ended = L’inscription a pris fin : cette personne ne voit plus le dossier.
notice-consent-recorded = L’accord est noté.
notice-consent-withdrawn = L’accord est retiré : la structure n’a plus accès.

## plans
plans-suspension-hospital = Hospitalisation
plans-suspension-illness = Maladie
plans-suspension-long-absence = Longue absence
plans-suspension-family-request = À la demande de la famille
plans-suspension-closure = Fermeture du lieu d’accueil
plans-suspension-other = Autre raison
plans-span = du { $start } au { $end }
plans-span-open = depuis le { $start }
plans-ends-before = La fin vient avant le début.
plans-say-why = Dites en quelques mots pourquoi.
plans-title = Projets d’accueil personnalisés
plans-begin = Commencer un projet
plans-show = Filtrer les projets
plans-search-words = Enfant ou référence
plans-host = Lieu d’accueil
plans-any-host = Tous les lieux
plans-referent = Référent·e du projet
plans-any-referent = Toutes les personnes
plans-order = Ranger
plans-order-pressing = Le plus pressant d’abord
plans-order-child = Par enfant
plans-order-host = Par lieu d’accueil
plans-order-start = Les derniers commencés d’abord
plans-order-review = Par prochain bilan
plans-search = Chercher
plans-search-clear = Tout afficher
plans-none = Aucun projet n’est en cours ni en préparation. Commencez le premier.
plans-none-found = Aucun projet ne correspond à cette recherche.
plans-column-child = Enfant
plans-column-year = L’année du projet
plans-column-next = Prochain bilan
plans-referent-short = Référent·e : { $name }
plans-no-referent = Personne n’est encore référent·e
plans-resume = Reprendre la préparation
plans-begin-words = Un projet se prépare par étapes. Vous pouvez vous arrêter à tout moment : il reste dans « en préparation » et se reprend où vous en étiez.
plans-begin-known = L’enfant est déjà connu
plans-begin-choose = Choisir
plans-begin-another = Choisir un autre enfant
plans-begin-new = L’enfant est nouveau
plans-begin-go = Commencer la préparation
plans-host-hint = La structure qui accueille l’enfant ; elle est invitée d’office dans le projet.
plans-start = Premier jour
plans-end = Dernier jour
plans-end-hint = À laisser vide tant qu’aucun terme n’est fixé.
plans-reviews-per-year = Bilans par an
plans-reviews-per-year-hint = Au moins trois par an, avec la famille et les partenaires.
plans-sure = J’ai vérifié : continuer
plans-double = Cet enfant a déjà un projet en cours ou en préparation : en commencer un autre ?
plans-save = Enregistrer
plans-edit-title = Modifier le cadre du projet
plans-edit-words = Le calendrier des bilans est recalculé aussitôt. Les bilans tenus et les retards passés restent dans l’histoire.
plans-referent-title = Nommer la personne référente
plans-referent-words = La personne référente veille à ce que le projet vive : elle n’en décide pas seule.
plans-referent-hint = Une personne hors du cercle ne verra le projet que si sa structure y prend part avec l’accord de la famille.
plans-referent-is = { $name } est référent·e du projet.
plans-candidate-coordinator = { $name } (coordination)
plans-candidate-around = { $name } – { $place } (partenaire du projet)
plans-candidate = { $name } – { $place }
plans-suspensions-title = Suspensions
plans-suspensions-words = Pendant une suspension (hospitalisation, longue absence…), aucun bilan n’est dû. Une période suspendue au moins pour moitié est excusée.
plans-suspensions-none = Ce projet n’a jamais été suspendu.
plans-suspension-by = Noté par { $name }
plans-suspension-end = Mettre fin
plans-suspend = Suspendre le projet
plans-suspension-first = Premier jour de suspension
plans-suspension-last = Dernier jour de suspension
plans-suspension-last-hint = À laisser vide si la fin n’est pas connue.
plans-suspension-reason = Raison
plans-comment = En quelques mots
plans-suspension-end-title = Mettre fin à la suspension
plans-suspension-end-hint = Les bilans sont de nouveau dus dès le lendemain.
plans-late-title = Pourquoi ce bilan a-t-il tardé ?
plans-late-words = Période { $dates }. La raison sert aux statistiques du territoire ; elle n’efface pas le retard.
plans-late-reason = Raison principale
plans-late = Bilans en retard ou manqués
plans-late-say = Dire pourquoi
plans-late-change = Modifier la raison
plans-steps-title = Préparer le projet de { $child }
plans-steps-words = Chaque étape peut être laissée et reprise, dans l’ordre que vous voulez.
plans-steps-label = Étapes
plans-step-done = fait
plans-step-to-do = à faire
plans-step-optional = facultatif
plan-agreement = Accord sur le projet
plan-agreement-lead = Voici le projet tel qu’il est écrit. Dites si vous êtes d’accord : votre réponse est datée et reste à côté du projet.
plan-agreement-for = Vous notez la réponse de { $party }, qui vous l’a dite ou donnée sur papier.
plan-agreement-text = Ce qui est proposé
plan-agreement-answer = Êtes-vous d’accord avec ce projet ?
plan-agreement-yes = Oui, d’accord
plan-agreement-no = Non, pas d’accord sur un point
plan-agreement-words = Votre avis, dans vos mots
plan-agreement-words-hint = Sur quoi n’êtes-vous pas d’accord, ou à quoi tenez-vous ?
plan-agreement-no-words = Dites sur quel point vous n’êtes pas d’accord.
plan-agreement-changed = Le projet a été modifié pendant que vous lisiez. Relisez-le, puis répondez de nouveau.
plan-agreement-save = Donner ma réponse
plan-agreement-give = Donner ma réponse
plan-agreement-again = Changer ma réponse
plan-agreement-record = Noter sa réponse
plan-agreement-record-of = Noter la réponse de { $name }
plan-agreement-see = Voir les réponses
plan-agreement-agrees = D’accord, le { $day }
plan-agreement-disagrees = Pas d’accord sur un point, le { $day }
plan-agreement-recorded = noté par { $recorder }
plan-agreement-before-change = le projet a changé depuis : à redemander
plan-agreement-count = { $count ->
    [0] Personne n’a donné son accord au départ
    [one] Un accord donné au départ
   *[other] { $count } accords donnés au départ
}
plan-agreement-never = Pas de réponse notée
plan-agreement-missing = Aucun responsable légal n’a encore dit son accord avec le projet tel qu’il est écrit.
plan-agreement-without = Pourquoi le projet démarre sans cet accord
plan-agreement-without-hint = L’accueil d’un enfant n’attend pas une signature. La raison reste écrite sur le projet.
plan-agreement-without-why = Sans l’accord de la famille, dites pourquoi le projet démarre.
plan-agreement-without-is = Démarré sans l’accord noté de la famille : { $reason }
plans-step-agreement = Accord sur le projet
plans-step-agreement-words = Chacun lit le projet et dit s’il est d’accord, depuis sa page ; vous pouvez noter une réponse donnée sur papier ou par téléphone.
expected-agreement = Lire le projet et dire si vous êtes d’accord
notice-plan-agreement-said = Votre réponse est notée.
plans-step-start = Démarrer
plans-step-place = Enfant et lieu d’accueil
plans-step-place-words = { $child }, accueilli·e par { $host }, { $span }
plans-step-family = Famille et accords
plans-step-family-guardians = Responsables légaux : { $names }
plans-step-family-unshared = Sans accord de la famille pour l’instant : { $names }
plans-step-circle = Cercle des partenaires
plans-step-circle-invited = Invités : { $names }
plans-step-needs = Besoins et attentes
plans-step-objectives = Objectifs
plans-step-objectives-common = Le besoin ou l’objectif commun n’est pas encore écrit.
plans-step-referent = Référent·e
plans-step-review = Premier bilan
plans-step-review-planned = Prévu le { $day }
plans-step-review-none = Aucun bilan n’est encore prévu. On peut le faire plus tard.
plans-started = Ce projet a démarré.
plans-open = Ouvrir le projet
plans-ready = Tout est là : le projet peut démarrer.
plans-start-go = Démarrer le projet
plans-missing = Avant de démarrer, il manque encore :
plans-act-edit = Modifier le cadre
plans-act-renew = Renouveler
renewal-title = Renouveler le projet
renewal-lead = Le prochain projet commence en brouillon avec ce que vous cochez. Le projet actuel garde son histoire et se clôt par son bilan final.
renewal-start = Premier jour du prochain projet
renewal-end = Dernier jour
renewal-start-early = Le prochain projet commence après la fin de celui-ci.
renewal-objectives = Objectifs poursuivis
renewal-objectives-hint = Avec ce qui reste à travailler depuis le dernier bilan.
renewal-objective = { $title } (reste : { $left })
renewal-needs = Besoins repris
renewal-members = Partenaires invités de nouveau
renewal-members-hint = Leurs mots sont repris ; chacun les relit, les change s’il le veut, et accepte de nouveau pour lui-même.
renewal-not-carried = La famille écrira elle-même ce qu’elle attend du prochain projet. Les accords de partage restent ce qu’ils sont.
renewal-save = Commencer le prochain projet
plans-act-suspend = Suspendre
plans-act-open-review = Ouvrir le bilan du { $day }
plans-act-review = Prévoir un bilan
plans-act-ask-review = Demander un bilan
plans-act-family = La page de votre enfant
plans-act-referent = Choisir
plans-act-consents = Accords de partage
plans-act-invite = Inviter un partenaire
plans-act-circle = L’accord de partenariat en détail
plans-act-needs = Besoins
plans-act-expectations = Attentes de la famille
plans-act-common = Besoin et objectif commun
plans-act-objective = Ajouter un objectif
plans-suspended = Suspendu
plans-year = L’année en cours
plans-dates = Dates
plans-rhythm = Rythme
plans-child-file = Fiche de l’enfant
plans-needs = Besoins et attentes
plans-needs-none = Les besoins ne sont pas encore écrits.
plans-expectation-of = Ce qu’attend { $name }
plans-recorded-by = noté par { $name } le { $day }
plans-circle = Le cercle autour de l’enfant
plans-member-left = A quitté le projet le { $day }
plans-member-waiting = Invité, n’a pas encore accepté
plans-member-function = Sa fonction :
plans-member-interest = Son intérêt :
plans-member-recorded = Noté par { $name }, à confirmer par la structure
plans-member-own = Écrire pour ma structure
plans-objectives = Objectifs
plans-common-objective = Objectif commun :
plans-actions = Actions
plans-reviews = Bilans
plans-chart = Le projet au fil du temps
plans-chart-words = { $objectives ->
    [one] { $objectives } objectif
   *[other] { $objectives } objectifs
} et { $reviews ->
    [one] { $reviews } bilan
   *[other] { $reviews } bilans
} sur une ligne du temps. Tout est écrit juste dessous.
plans-chart-in-words = La même histoire, en mots
plans-chart-set = Objectif posé
plans-chart-continued = Poursuivi
plans-chart-adjusted = Ajusté
plans-chart-achieved = Atteint
plans-chart-abandoned = Abandonné
plans-chart-held = Bilan tenu
plans-chart-planned = Bilan prévu
plans-chart-paused = Projet suspendu
plans-chart-today = Aujourd’hui
plans-notes = Au fil des jours
plans-chip-open = En cours ou en préparation ({ $count })
plans-chip-missing = Bilan manquant ({ $count })
plans-chip-gap = Long silence ({ $count })
plans-chip-due = Bilan à prévoir ({ $count })
plans-chip-referent = Sans référent·e ({ $count })
plans-chip-draft = En préparation ({ $count })
plans-chip-active = En cours ({ $count })
plans-chip-closed = Clos ({ $count })
plans-caption =
    { $count ->
        [0] Aucun projet
        [one] { $count } projet
       *[other] { $count } projets
    }
plans-cadence =
    { $count ->
        [one] { $count } bilan par an
       *[other] { $count } bilans par an
    }
plans-step-circle-committed =
    { $count ->
        [0] Aucun partenaire n’a encore écrit son intérêt et accepté ; il en faut deux.
        [one] { $count } partenaire a écrit son intérêt et accepté ; il en faut deux.
       *[other] { $count } partenaires ont écrit leur intérêt et accepté.
    }
plans-step-needs-count =
    { $count ->
        [0] Aucun besoin n’est encore écrit.
        [one] { $count } besoin est écrit.
       *[other] { $count } besoins sont écrits.
    }
plans-step-expectations-count =
    { $count ->
        [0] La famille n’a pas encore dit ses attentes.
        [one] Un responsable légal a dit ses attentes.
       *[other] { $count } responsables légaux ont dit leurs attentes.
    }
plans-step-objectives-count =
    { $count ->
        [0] Aucun objectif n’est encore ouvert.
        [one] { $count } objectif est ouvert.
       *[other] { $count } objectifs sont ouverts.
    }
notice-plan-begun = La préparation est commencée. Vous pouvez continuer ou reprendre plus tard.
notice-plan-changed = Le cadre du projet est enregistré.
notice-referent-named = La personne référente est enregistrée.
notice-plan-renewed = Le prochain projet est commencé. Vérifiez chaque étape avec la famille et les partenaires.
notice-plan-suspended = La suspension est notée.
notice-suspension-ended = La fin de la suspension est notée.
notice-late-reason-kept = La raison est enregistrée.
notice-coordinator-follows = C’est noté : cette personne suit désormais le projet.
plans-coordinator = Suivi par
plans-coordinator-short = Suivi par { $name }
plans-coordinator-me = Moi (mes accompagnements)
plans-coordinator-none = Sans coordination
plans-coordinator-nobody = Personne de la coordination pour l’instant
plans-act-coordinator = Changer
plans-coordinator-title = Choisir qui suit le projet
plans-coordinator-words = La coordination veille aux dates des bilans et entend parler des retards. La personne choisie est prévenue.
plans-chip-mine = Mes accompagnements ({ $count })
plans-chip-adrift = Sans coordination ({ $count })
entrust-link = Confier des accompagnements
entrust-title = Confier des accompagnements
entrust-lead = Avant un congé ou un départ, les projets suivis par une personne passent à une autre, en une fois. La personne choisie reçoit un message, sans rien du contenu.
entrust-from = Suivis jusqu’ici par
entrust-show = Voir ces projets
entrust-nobody =
    { $count ->
        [0] Personne (aucun projet sans coordination)
        [one] Personne ({ $count } projet sans coordination)
       *[other] Personne ({ $count } projets sans coordination)
    }
entrust-who =
    { $count ->
        [0] { $name } (aucun projet)
        [one] { $name } ({ $count } projet)
       *[other] { $name } ({ $count } projets)
    }
entrust-none = Aucun projet n’est à confier ici.
entrust-plans = Projets à confier
entrust-plans-hint = Décochez ceux qui restent où ils sont.
entrust-plan = { $child } – { $reference } – prochain bilan le { $day }
entrust-plan-no-review = { $child } – { $reference } – aucun bilan prévu
entrust-to = Suivis désormais par
entrust-to-hint = Une personne qui coordonne le territoire de ces projets.
entrust-choose = Choisir
entrust-go = Confier ces projets
entrust-same = Ces projets sont déjà suivis par cette personne.
entrust-none-chosen = Cochez au moins un projet.
entrust-done =
    { $count ->
        [one] C’est fait : { $count } projet est confié. Voici ce que suit désormais cette personne ; le même formulaire permet de revenir en arrière.
       *[other] C’est fait : { $count } projets sont confiés. Voici ce que suit désormais cette personne ; le même formulaire permet de revenir en arrière.
    }

## papers (PDF)
print-minutes = Télécharger le compte rendu (PDF)
print-minutes-whole = Le même, avec le regard de chacun (PDF)
print-plan = Télécharger le projet (PDF)
print-minutes-kind = Compte rendu
print-minutes-title = { $category } du { $day }
print-minutes-discussed = Compte rendu à valider
print-minutes-next = Prochain bilan
print-objective-now = Devient
print-objectives-ended = Objectifs terminés
print-party = Qui
print-answer = Accord
print-attendance = Participation
print-contribution = Contribution écrite
print-state = État
print-by = Imprimé le { $day } par { $name }
print-page = Page { $page } sur { $total }
print-care-child = Document confidentiel. À remettre seulement à la famille, et aux partenaires avec qui elle partage ce projet.
print-care-partners = À l’usage des partenaires engagés.
print-file-minutes = compte-rendu
print-file-plan = projet
print-unavailable-title = Pas de PDF ici
print-unavailable = Cette installation de Maillage ne fabrique pas de PDF. Revenez à la page et imprimez-la depuis votre navigateur : sa mise en page est prévue pour le papier.

## trail
trail-act-opened = a ouvert
trail-act-created = a ajouté
trail-act-changed = a modifié
trail-act-removed = a retiré
trail-act-refused = s’est vu refuser
trail-act-exported = a exporté
trail-act-signed-in = s’est connecté·e
trail-act-signed-out = s’est déconnecté·e
trail-subject-children = l’identité de l’enfant
trail-subject-guardians = un responsable légal
trail-subject-consents = un accord de partage
trail-subject-partnerships = l’accord de partenariat
trail-subject-plans = le projet d’accueil
trail-subject-suspensions = une suspension
trail-subject-members = un partenaire
trail-subject-needs = un besoin
trail-subject-expectations = les attentes de la famille
trail-subject-objectives = un objectif
trail-subject-interests = l’intérêt d’un partenaire pour un objectif
trail-subject-actions = une action
trail-subject-action-members = les responsables d’une action
trail-subject-notes = une note
trail-subject-reviews = un bilan
trail-subject-review-parties = les participants d’un bilan
trail-subject-contributions = une contribution à un bilan
trail-subject-decisions = une décision de bilan
trail-subject-documents = un document
trail-subject-dissents = un désaccord
trail-subject-hand-overs = un passage de relais
trail-subject-hand-over-answers = une réponse à un passage de relais
trail-subject-sheet = ce qui s’écrit pendant un bilan
trail-subject-substitutes = un remplacement à un bilan
trail-subject-plan-agreements = une réponse au projet
trail-subject-agreements = une réponse à un compte rendu
trail-subject-addenda = un ajout à un compte rendu
trail-subject-review-dates = une date proposée pour un bilan
trail-subject-date-answers = une réponse à une date de bilan
trail-subject-contribution-points = une contribution à un bilan, sur un objectif
trail-subject-contribution-links = un lien pour contribuer à un bilan
trail-subject-trail = le journal des accès
trail-subject-other = une page du dossier
trail-what = { $act } { $subject }
trail-programme = Maillage
trail-somebody = Quelqu’un
trail-from-family = famille
trail-from-coordination = coordination du territoire
trail-from-coordination-elsewhere = coordination d’un autre territoire
trail-from-programme = le programme lui-même
trail-from-unknown = structure inconnue à cette date

## the four modalities
modality-common-objective = Un objectif commun
modality-common-objective-meaning = Un besoin clairement identifié, et un objectif dans lequel chacun a un intérêt.
modality-autonomy = L’autonomie de chacun
modality-autonomy-meaning = Chaque partenaire dit lui-même pourquoi il s’engage, et accepte pour lui-même.
modality-cooperation = La coopération
modality-cooperation-meaning = Des actions menées ensemble, avec des compétences et des moyens mis en commun.
modality-evaluation = L’évaluation
modality-evaluation-meaning = Des bilans qui font le point sur chaque objectif ; le dernier clôt le partenariat.
modality-need = Le besoin est écrit.
modality-no-need = Le besoin reste à écrire.
modality-shared-objective = L’objectif commun est écrit.
modality-no-shared-objective = L’objectif commun reste à écrire.
modality-open-objectives = { $count ->
    [one] { $count } objectif en cours.
   *[other] { $count } objectifs en cours.
}
modality-no-open-objective = Il n’y a encore aucun objectif.
modality-interest-of-none = « { $objective } » : aucun partenaire n’a encore dit son intérêt.
modality-interest-of-one = « { $objective } » : seul { $member } a dit son intérêt.
modality-committed = { $count ->
    [one] { $count } partenaire a écrit son intérêt et accepté.
   *[other] { $count } partenaires ont écrit leur intérêt et accepté.
}
modality-none-committed = Il faut au moins deux partenaires qui aient écrit leur intérêt et accepté ; aucun ne l’a encore fait.
modality-one-committed = Il faut au moins deux partenaires qui aient écrit leur intérêt et accepté ; un seul l’a fait.
modality-no-words = { $member } n’a pas encore écrit ce qui l’engage.
modality-recorded-for = { $member } : ses mots ont été notés par { $by } et restent à confirmer.
modality-not-accepted = { $member } a écrit, et n’a pas encore accepté.
modality-left = { $member } a quitté le partenariat le { $day }.
modality-referent = Référent·e du projet : { $name }.
modality-no-referent = Personne n’est encore référent·e du projet.
modality-open-actions = { $count ->
    [one] { $count } action en cours.
   *[other] { $count } actions en cours.
}
modality-no-action = Aucune action n’est encore prévue.
modality-no-responsible = « { $action } » : aucun partenaire n’en répond.
modality-pooled = { $count ->
    [one] { $count } partenaire dit ce qu’il met en commun.
   *[other] { $count } partenaires disent ce qu’ils mettent en commun.
}
modality-nothing-pooled = Aucun partenaire n’a encore dit ce qu’il met en commun.
modality-no-review = Aucun bilan n’a encore été tenu.
modality-held = { $count ->
    [one] { $count } bilan tenu, le { $last }.
   *[other] { $count } bilans tenus, le dernier le { $last }.
}
modality-planned = Prochain bilan prévu le { $day }.
modality-none-planned = Aucun prochain bilan n’est prévu.
modality-dissents = { $count ->
    [one] { $count } désaccord est noté à côté des décisions.
   *[other] { $count } désaccords sont notés à côté des décisions.
}
modality-not-evaluated = « { $action } » est terminée, et reste à évaluer ensemble.
modality-final-held = Le bilan final a été tenu le { $day }.
modality-final-owed = Le terme est passé depuis le { $day }, sans bilan final.
modality-there = En place
modality-warning = À regarder
modality-missing = Il manque
modalities-heading = Les quatre modalités
modalities-start = Pour démarrer, il manque encore :

## partnership pages
partnerships-title = Partenariats
partnerships-lead = Les conventions entre structures, et les projets d’accueil personnalisés auxquels vous prenez part.
partnerships-new = Ouvrir un partenariat
partnerships-search = Chercher
partnerships-search-hint = Un titre, une référence, une structure
partnerships-state = État
partnerships-kind = Type
partnerships-any = Tous
partnerships-filter = Afficher
partnerships-none = Aucun partenariat ne correspond.
partnerships-none-yet = Vous ne prenez part à aucun partenariat pour l’instant.
partnerships-caption = Partenariats, ceux en cours d’abord
partnerships-count = { $count ->
    [0] Aucun partenariat
    [one] { $count } partenariat
   *[other] { $count } partenariats
}
partnerships-name = Nom
partnerships-reference = Référence
partnerships-term = Durée
partnerships-members = Partenaires
partnership-from = Depuis le { $start }
partnership-from-to = Du { $start } au { $end }
partnership-end-before-start = La fin est avant le début.
partnership-territory = Territoire
partnership-title = Titre
partnership-title-hint = Ce que vous faites ensemble, en quelques mots
partnership-need = Le besoin
partnership-need-hint = Le problème ou le besoin clairement identifié auquel vous répondez ensemble
partnership-objective = L’objectif commun
partnership-objective-hint = Ce que tous veulent atteindre, et dans quoi chacun a un intérêt
partnership-start = Début
partnership-end = Fin
partnership-end-hint = Laissez vide tant qu’aucun terme n’est fixé.
partnership-open-lead = Un partenariat s’ouvre en préparation. Il démarre quand le besoin est écrit, qu’un objectif est posé et que deux partenaires au moins ont accepté pour eux-mêmes.
partnership-open = Ouvrir
partnership-edit = Modifier le besoin, l’objectif commun ou la durée
partnership-edit-title = Le besoin et l’objectif commun
partnership-save = Enregistrer
partnership-cancel = Revenir sans rien changer
partnership-of-plan = Le partenariat autour de { $name }
partnership-to-plan = Ouvrir le projet
partnership-activate = Démarrer le partenariat
partnership-activate-lead = Tout est réuni pour démarrer.
partnership-imported = Repris d’un tableau : ce partenariat existait avant d’être suivi ici.
partnership-not-written = Pas encore écrit.
partnership-objectives = Objectifs
partnership-notes = Notes de suivi
partnership-review-ask = Demander un bilan
partnership-actions = Actions
partnership-reviews = Bilans
partnership-review-add = Prévoir un bilan
partnership-conflict = Quelqu’un a modifié ce texte pendant que vous écriviez. Le voici tel qu’il est maintenant ; votre texte est gardé plus bas. Enregistrer à nouveau remplacera le texte ci-dessous par le vôtre.
partnership-conflict-title = Deux textes à rapprocher
members-title = Partenaires
members-none = Aucune structure n’est encore invitée.
members-invite = Inviter une structure
members-invite-title = Inviter une structure
members-invite-lead = La structure invitée écrit elle-même ce qui l’engage, et accepte pour elle-même.
members-invite-plan = Sans l’accord de la famille, la structure invitée ne voit rien de ce projet.
members-invite-none = Toutes les structures de l’annuaire prennent déjà part à ce partenariat.
members-organisation = Structure
members-invite-send = Inviter
member-accepted = A accepté le { $day }
member-invited = Invité, n’a pas encore accepté
member-left = A quitté le partenariat le { $day }
member-ground = À quel titre
member-interest = Son intérêt, ou celui des personnes qu’il accompagne
member-function = Sa fonction ici
member-means = Ce qu’il met en commun
member-written-by = Écrit par { $name }
member-recorded-by = Noté par { $by } pour { $member } le { $day }
member-silent = Ce partenaire n’a pas encore écrit.
member-shared = La famille partage le projet avec cette structure.
member-not-shared = La famille n’a pas donné son accord : cette structure ne voit rien du projet.
member-own-link = Écrire au nom de notre structure
member-confirm-link = Confirmer ou corriger ce qui a été noté pour nous
member-record-link = Noter ce que la structure a dit
member-own-title = Ce qui engage { $member }
member-own-lead = Vous écrivez au nom de votre structure. Personne d’autre ne peut modifier ces mots.
member-own-recorded = { $by } a noté ceci pour vous le { $day }. Corrigez ce qui doit l’être, puis enregistrez : ces mots deviendront les vôtres.
member-record-title = Noter pour { $member }
member-record-lead = Vous notez ce que la structure vous a dit, au téléphone par exemple. Ce sera marqué comme noté par vous, jusqu’à ce qu’elle confirme ou corrige. Vous ne pouvez pas accepter pour elle.
member-ground-own = À quel titre prenez-vous part ?
member-interest-own = Votre intérêt, ou celui des personnes que vous accompagnez
member-function-own = Votre fonction ici
member-function-own-hint = Ce que vous faites précisément dans ce partenariat
member-means-own = Ce que vous mettez en commun
member-means-own-hint = Compétences, temps, lieu, matériel
member-accept = J’écris et j’accepte
member-save = Enregistrer sans accepter
member-leave = Quitter ce partenariat
member-leave-title = Quitter le partenariat ?
member-leave-lead = { $member } ne prendra plus part à ce partenariat, et n’en verra plus rien. Ce que vous avez écrit et apporté reste.
member-leave-confirm = Oui, quitter
needs-title = Besoins
needs-none = Aucun besoin n’est encore écrit.
needs-edit = Écrire les besoins
needs-lead = Les besoins de la vie de tous les jours, pas un diagnostic. Les codes viennent de la nomenclature SERAFIN-PH (CNSA, Licence Ouverte 2.0) ; en choisir un n’est pas obligatoire.
needs-code = Domaine
needs-code-none = Sans code
needs-description = Le besoin, en mots simples
needs-add = Ajouter ce besoin
needs-add-title = Ajouter un besoin
needs-remove = Retirer
needs-remove-which = Retirer le besoin « { $need } »
needs-answered = Un objectif répond à ce besoin : il ne peut pas être retiré.
expectations-title = Ce que la famille attend
expectations-edit = Écrire ce que la famille attend
expectations-own-lead = Avec vos mots, sans vous soucier de la forme : ce que vous espérez pour votre enfant, ce qui compte pour vous.
expectations-record-lead = La famille écrit elle-même. Tant qu’elle ne l’a pas fait, vous pouvez noter ce qu’elle vous a dit : ce sera marqué comme noté par vous.
expectations-of = Les mots de { $name }
expectations-words = Ce que vous attendez
expectations-words-for = Ce que dit { $name }
expectations-save = Enregistrer
expectations-written = Écrit le { $day }
expectations-recorded = Noté par { $by } pour { $name } le { $day }
expectations-silent = { $name } n’a pas encore écrit.
notice-partnership-opened = Le partenariat est ouvert, en préparation.
notice-partnership-saved = C’est enregistré.
notice-partnership-started = Le partenariat a démarré.
notice-member-invited = La structure est invitée.
notice-member-written = Vos mots sont enregistrés.
notice-member-accepted = Vos mots sont enregistrés, et votre structure a accepté.
notice-member-recorded = C’est noté, et marqué comme noté par vous.
notice-member-left = Votre structure a quitté le partenariat.
notice-need-added = Le besoin est ajouté.
notice-need-removed = Le besoin est retiré.
notice-expectation-saved = Ces mots sont enregistrés.
## conventions
convention-title = Convention de partenariat
convention-which = Version
convention-version = Version { $number } du { $day }
convention-file = convention
convention-none = La convention n’est pas encore écrite.
convention-missing = Avant de l’écrire, il manque :
convention-missing-need = le besoin
convention-missing-objective = l’objectif commun
convention-missing-term = une date de fin
convention-missing-members = au moins deux partenaires qui ont écrit leur intérêt et accepté
convention-write-lead = Le texte reprend le besoin, l’objectif commun, la durée et les mots de chaque partenaire. Chacun dira ensuite son accord pour lui-même.
convention-write = Écrire la convention
convention-members = Ce qui engage chaque partenaire
convention-agreements = Accords
convention-agreed-by-all = Acceptée par tous les partenaires
convention-agreed-by = { $count ->
    [0] Pas encore acceptée
    [one] Acceptée par { $count } partenaire sur { $all }
   *[other] Acceptée par { $count } partenaires sur { $all }
}
convention-agreed-by-whom = Accord donné le { $day } par { $name }
convention-awaited = Accord attendu
convention-agreed-on = Accord donné le
convention-agreed-for = Par
convention-agree-lead = Vous avez lu cette version et { $member } l’accepte. Votre accord est daté et gardé tel quel ; si le texte change ensuite, il vous sera demandé de nouveau.
convention-agree = Donner l’accord de { $member }
convention-changed = Depuis la version précédente, ont changé :
convention-change-joined = { $member } rejoint le partenariat
convention-change-words = les mots de { $member }
convention-change-left = { $member } a quitté le partenariat
convention-pdf = Télécharger la convention (PDF)
convention-evaluation = Évaluation et départ
convention-evaluation-words = Les partenaires évaluent ensemble ce partenariat au moins une fois par an. Ce qui reste à travailler est repris dans la suite.
convention-leaving-words = Un partenaire peut quitter le partenariat à tout moment ; ce qu’il a apporté reste.
convention-earlier = Versions précédentes
convention-link = La convention et les accords
convention-renew = Renouveler
convention-renew-title = Renouveler le partenariat
convention-renew-lead = Choisissez le nouveau terme. Si une convention est écrite, une nouvelle version est créée, et chaque partenaire dira son accord.
convention-renew-end = Nouvelle date de fin
convention-renewal-not-later = La nouvelle date vient après le terme actuel, et après aujourd’hui.
notice-convention-written = La convention est écrite. Chaque partenaire peut maintenant donner son accord.
notice-convention-agreed = L’accord est enregistré.
notice-convention-renewed = Le nouveau terme est enregistré.

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

## search
search-everywhere = Recherche dans tout ce que vous pouvez voir
search-label = Chercher un enfant, une structure, un objectif, un compte rendu
search-button = Chercher
search-title = Chercher
search-results = Résultats pour « { $phrase } »
search-too-short = Tapez au moins deux lettres dans la case en haut de la page : un nom, une référence, un mot d’un objectif ou d’un compte rendu.
search-none = Rien de ce que vous pouvez voir ne correspond.
search-none-words = Essayez avec moins de mots, ou avec le début d’un nom.
search-children = Enfants
search-organisations = Structures
search-partnerships = Projets et partenariats
search-objectives = Objectifs
search-minutes = Comptes rendus de bilans
search-born = Naissance : { $day }
search-review-of = Bilan du { $day }
search-more = Il y en a d’autres : précisez votre recherche.
## menu
menu-day = Ma journée
menu-planning = Mois à venir
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
form-all-needed = Tous les champs sont à remplir.
form-all-needed-but-boxes = Tous les champs sont à remplir, sauf les cases à cocher.
form-title-wrong = Erreur :
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
list-narrowing = Chercher, filtrer, ranger
list-narrowed = Liste filtrée
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
error-again = Votre envoi n’est pas confirmé, et rien n’est perdu : il est ici, tel quel. Dans un instant, envoyez-le de nouveau ; s’il était arrivé malgré tout, il ne comptera qu’une fois.
error-again-send = Envoyer de nouveau
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
sign-in-no-account = Pas encore de compte ? La coordination de votre territoire peut vous en ouvrir un.
sign-in-demonstration = Entrer dans la démonstration
demonstration-title = Entrer dans la démonstration
demonstration-words = Choisissez une personne de l’histoire : vous verrez Maillage par ses yeux. Rien n’est réel, tout peut être essayé.
demonstration-coordinators = La coordination
demonstration-guardians = Les familles
demonstration-professionals = Les professionnels
demonstration-administrators = L’administration
demonstration-enter = Entrer comme { $name }
account-title = Mon compte
account-email = Adresse électronique
account-password = Changer mon mot de passe
account-password-hint = Douze caractères au moins : une petite phrase convient très bien.
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-again = Le nouveau, encore une fois
account-password-change = Changer le mot de passe
account-password-short = Trop court : il faut { $least } caractères au moins.
account-password-common = Trop facile à deviner : trop courant, ou trop proche de votre nom. Quelques mots qui ne vont pas ensemble conviennent très bien.
account-password-differs = Les deux saisies sont différentes.
account-password-wrong = Ce n’est pas le mot de passe actuel.
account-sessions = Là où je suis connecté·e
account-sessions-caption = Connexions ouvertes
account-session-browser = Navigateur
account-session-since = Depuis
account-session-seen = Dernière activité
account-session-current = cette connexion
account-session-device = { $browser } sur { $system }
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
objective-need-answered = Besoin
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
objective-story-event = { $day } : { $what }
objective-story-review = Bilan du { $day }
objective-story-set = posé, « { $title } »
objective-story-continued = poursuivi
objective-story-adjusted = ajusté ; il devient « { $title } »
objective-story-adjusted-only = ajusté
objective-story-achieved = atteint
objective-story-abandoned = abandonné
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
action-objective-served = Objectif
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
action-voices = Ce que chacun en a vu
action-voices-none = Personne n’a encore noté ce qu’il voit de cette action.
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
note-readers-health-family = Si elle parle de santé, la famille seulement (et vous).
note-readers-coordination = La famille et la coordination.
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
## documents
documents-title = Documents
document-attach = Joindre un document
document-none = Aucun document joint.
document-what = { $kind }, { $size }
document-kilobytes = { $size } Ko
document-megabytes = { $size } Mo
document-by-member = Joint par { $name } ({ $organisation }) le { $day }
document-by-guardian = Joint par { $name } le { $day }
document-by-coordination = Joint par { $name } (coordination) le { $day }
document-of-review = Bilan du { $day }
document-of-review-asked = Bilan demandé
document-is-health = Document de santé, ouvert seulement aux structures que la famille a nommées
document-remove = Retirer
document-kind-pdf = PDF
document-kind-jpeg = Photo (JPEG)
document-kind-png = Image (PNG)
document-kind-webp = Image (WebP)
document-kind-odt = Texte (ODT)
document-kind-ods = Tableau (ODS)
document-kind-docx = Texte (Word)
document-kind-xlsx = Tableau (Excel)
document-kind-text = Texte simple
document-kind-mp3 = Voix (MP3)
document-kind-m4a = Voix (M4A)
document-kind-ogg = Voix (OGG)
document-kind-wav = Voix (WAV)
document-kind-aac = Voix (AAC)
document-kind-amr = Voix (AMR)
document-kind-3gp = Voix (3GP)
document-title = Ce que c’est
document-title-hint = Par exemple : PAI signé, compte rendu du CAMSP, convention.
document-health = Ce document parle de santé
document-health-hint = Cochez si on y lit un soin, un traitement ou un symptôme (un PAI, une ordonnance). Il sera alors réservé à la famille et aux structures qu’elle a nommées pour la santé.
document-file = Le fichier
document-file-hint = PDF, photo, texte, tableau ou enregistrement de voix, de 10 Mo au plus.
document-readers = Qui le verra
document-readers-health-family = S’il parle de santé, la famille seulement (et vous).
document-readers-health = S’il parle de santé, seulement la famille, vous et :
document-no-file = Choisissez un fichier.
document-too-large = Ce fichier dépasse 10 Mo. Choisissez-en un plus petit.
document-empty = Ce fichier est vide. Choisissez-en un autre.
document-not-kept = Le contenu de ce fichier n’est pas de ceux qui sont acceptés, quel que soit son nom. Sont acceptés : PDF, photos (JPEG, PNG, WebP), textes et tableaux (ODT, ODS, DOCX, XLSX, sans macros), texte simple (.txt) et voix (MP3, M4A, OGG, WAV, AAC, AMR, 3GP).
document-remove-title = Retirer ce document ?
document-remove-words = Plus personne ne pourra l’ouvrir, et son fichier sera effacé. Le journal garde la trace qu’il a existé et que vous l’avez retiré.
document-remove-do = Retirer ce document
document-remove-keep = Le garder
notice-document-attached = Le document est joint.
notice-document-removed = Le document est retiré.
## directory and administration
organisation-kind-nursery = Crèche ou multi-accueil
organisation-kind-childminder = Assistante maternelle
organisation-kind-childminder-relay = Relais petite enfance
organisation-kind-leisure-centre = Accueil de loisirs
organisation-kind-school = École
organisation-kind-pmi = PMI
organisation-kind-camsp = CAMSP
organisation-kind-cmpp = CMPP
organisation-kind-sessad = SESSAD
organisation-kind-coordination-platform = Plateforme de coordination
organisation-kind-autism-centre = Centre de ressources autisme
organisation-kind-hospital = Hôpital
organisation-kind-independent-professional = Professionnel libéral
organisation-kind-mdph = MDPH
organisation-kind-caf = CAF
organisation-kind-commune = Commune
organisation-kind-resource-hub = Pôle ressources handicap
organisation-kind-association = Association
organisation-kind-other = Autre structure
organisation-kind = Type de structure
organisation-name = Nom
organisation-commune = Commune
organisation-phone = Téléphone
organisation-email = Adresse e-mail
organisation-website = Site internet
organisation-website-hint = Par exemple https://www.exemple.fr
organisation-website-wrong = Une adresse de site commence par https:// ou http://
organisation-mission = Sa mission, dans ses mots
organisation-mission-hint = Ce que la structure fait, et pour qui
organisation-no-mission = La structure n’a pas encore écrit sa mission.
organisation-contact = Coordonnées
organisation-no-contact = Aucune coordonnée pour l’instant.
organisation-people = Professionnels
organisation-no-people = Personne n’est encore inscrit pour cette structure.
organisation-partnerships = Partenariats
organisation-no-partnerships = Aucun partenariat que vous puissiez voir.
organisation-territory = Territoire
organisation-edit = Modifier la fiche
directory-title = Annuaire
directory-lead = Les structures du territoire, ce qu’elles font et comment les joindre.
directory-add = Ajouter une structure
directory-add-send = Ajouter
directory-back = Revenir à l’annuaire
directory-search = Chercher un nom, une commune, une mission
directory-any-kind = Tous les types
directory-any-commune = Toutes les communes
directory-order = Trier par
directory-order-name = Nom
directory-order-commune = Commune
directory-order-kind = Type
directory-order-partnerships = Nombre de partenariats
directory-filter = Afficher
directory-none = Aucune structure ne correspond.
directory-none-yet = L’annuaire est vide pour l’instant.
directory-caption = Structures du territoire
professional-add = Ajouter un professionnel
professional-add-send = Ajouter
professional-lead = Avec une adresse e-mail, la personne reçoit un accès : un code s’affichera une seule fois, à lui remettre en main propre ou à lui envoyer.
professional-given = Prénom
professional-family = Nom
professional-function = Fonction
professional-function-hint = Par exemple éducatrice de jeunes enfants, psychomotricien
professional-email = Adresse e-mail
professional-email-hint = Si la personne a déjà un accès dans ce territoire, elle garde le sien.
professional-email-taken = Cette adresse a déjà un accès ailleurs, ou un accès fermé.
professional-no-account = Pas encore d’accès
professional-account-email = Adresse e-mail de { $name }
professional-open-account = Ouvrir un accès
professional-end = Fin de fonction
professional-end-title = Fin de fonction
professional-end-lead = { $name } ne fera plus partie de { $organisation }. Son accès aux partenariats de cette structure prend fin tout de suite ; ce qui a été écrit reste.
professional-end-confirm = Mettre fin à la fonction
account-opened-title = L’accès est ouvert
account-opened-email = Adresse e-mail
administration-title = Administration
administration-lead = Les territoires, leurs coordinatrices et coordinateurs, les accès. Rien de ce qui concerne un enfant n’est visible ici.
territories-title = Territoires
territories-none = Aucun territoire pour l’instant.
territory-add = Ajouter un territoire
territory-add-send = Ajouter
territory-name = Nom
territory-name-taken = Un territoire porte déjà ce nom.
territory-department = Numéro de département
territory-time-zone = Fuseau horaire
territory-time-zone-hint = Par exemple Europe/Paris ou Indian/Reunion
territory-time-zone-wrong = Ce fuseau horaire n’existe pas.
territory-calendar = Découpage de l’année des projets
territory-calendar-anniversary = À partir du début de chaque projet
territory-calendar-school-year = Par année scolaire (septembre, janvier, avril)
territory-plan-label = Nom donné au projet d’un enfant
territory-plan-label-hint = En toutes lettres : les familles le liront ainsi.
territory-settings = Réglages
coordinators-title = Coordination
coordinators-none = Personne ne coordonne encore ce territoire.
coordinator-name = Nommer une coordinatrice ou un coordinateur
coordinator-lead = Si l’adresse est celle d’une personne du territoire, elle garde son accès. Sinon, un code s’affichera une seule fois, à lui remettre ou à lui envoyer.
coordinator-email = Adresse e-mail
coordinator-name-send = Nommer
coordinator-end = Mettre fin
coordinator-end-which = Mettre fin à la fonction de { $name }
accounts-title = Accès
accounts-search = Chercher un nom ou une adresse
accounts-none = Aucun accès ne correspond.
accounts-caption = Accès, par nom
accounts-name = Personne
accounts-state = État
accounts-act = Agir
accounts-administrator = Administration
accounts-open = Ouvert
accounts-closed = Fermé
accounts-close = Fermer
accounts-close-which = Fermer l’accès de { $name }
accounts-reopen = Rouvrir
accounts-reopen-which = Rouvrir l’accès de { $name }
notice-organisation-added = La structure est ajoutée à l’annuaire.
notice-organisation-saved = La fiche est enregistrée.
notice-professional-added = La personne est ajoutée.
notice-professional-ended = La fonction a pris fin, et l’accès avec elle.
notice-account-email-wrong = Cette adresse e-mail n’est pas lisible ; aucun accès n’a été ouvert.
notice-account-email-taken = Cette adresse a déjà un accès ; aucun n’a été ouvert.
notice-territory-added = Le territoire est ajouté.
notice-territory-saved = Les réglages sont enregistrés.
notice-coordinator-named = La personne coordonne maintenant ce territoire.
notice-coordinator-ended = La fonction a pris fin.
coordinator-follows =
    { $count ->
        [one] Suit { $count } projet, qui resterait sans coordination.
       *[other] Suit { $count } projets, qui resteraient sans coordination.
    }
coordinator-follows-ask = Avant de mettre fin à sa fonction, demandez à la coordination de les confier à quelqu’un.
notice-account-closed = L’accès est fermé.
notice-account-reopened = L’accès est rouvert.
directory-count = { $count ->
    [0] Aucune structure
    [one] { $count } structure
   *[other] { $count } structures
}
accounts-count = { $count ->
    [0] Aucun accès
    [one] { $count } accès
   *[other] { $count } accès
}
territory-coordinators-count = { $count ->
    [0] Personne ne coordonne
    [one] { $count } personne coordonne
   *[other] { $count } personnes coordonnent
}
## letters
letters-kind-review = Invitation à un bilan
letters-kind-contribution = Rappel d’une contribution
letters-kind-digest = Rappels du jour
letters-news-planned = Bilan prévu
letters-news-moved = Bilan déplacé
letters-news-cancelled = Bilan annulé
letters-greeting = Bonjour,
letters-reserve = Par discrétion, ce message ne dit rien de plus : le reste se lit après connexion.
letters-planned-subject = Un bilan est prévu le { $day }
letters-planned-lead = Vous êtes invité·e à un bilan : { $when }.
letters-planned-act = Avant ce jour, vous pouvez voir qui est invité et écrire votre regard :
letters-moved-subject = Un bilan est modifié : il aura lieu le { $day }
letters-moved-lead = Le jour, l’heure ou le lieu d’un bilan auquel vous êtes invité·e a changé. Il aura lieu : { $when }.
letters-cancelled-subject = Un bilan est annulé
letters-cancelled-lead = Le bilan auquel vous étiez invité·e n’aura pas lieu : { $when }.
letters-cancelled-act = La raison se lit ici :
letters-video = Visioconférence : { $address }
letters-kind-link = Lien personnel
letters-link-subject = Votre regard est attendu
letters-link-lead = Votre regard est attendu pour une réunion de partenaires, { $when }. Vous n’avez pas besoin de compte.
letters-link-lead-no-day = Votre regard est attendu pour une réunion de partenaires. Vous n’avez pas besoin de compte.
letters-link-act = Ce lien ouvre un court formulaire, que vous pouvez garder en brouillon et finir plus tard :
letters-link-own = Il est à vous seul·e : ne le transférez pas. Il cesse d’ouvrir le formulaire après la réunion.
link-email = Son adresse e-mail
link-email-hint = Le lien y est envoyé, sans rien qui nomme l’enfant. Sans adresse, il s’affiche ici pour que vous le transmettiez.
notice-link-mailed = Le lien part par e-mail.
letters-place = Lieu : { $place }
letters-file = Le fichier joint met ce bilan dans votre agenda.
letters-file-cancel = Le fichier joint l’enlève de votre agenda.
letters-digest-subject = Maillage : ce qui vous attend
letters-digest-lead = Voici ce qui vous attend dans Maillage.
letters-matter-late = périodes passées sans bilan
letters-matter-due = bilans à prévoir
letters-matter-silent = projets sans bilan depuis longtemps
letters-matter-contribution = contributions attendues
letters-matter-dates = dates à dire
letters-line-dates = Dire quelles dates vous conviennent pour un bilan ; la première est le { $day }.
letters-matter-minutes = comptes rendus à lire
letters-line-minutes = Un compte rendu vous attend : le bilan du { $day }. Dites si vous êtes d’accord, ou non.
letters-matter-meeting = bilans à venir
letters-line-late = Une période, finie le { $day }, est passée sans bilan :
letters-line-due = Un bilan est à prévoir avant le { $day } :
letters-line-silent = Un projet n’a pas eu de bilan depuis plus de six mois, depuis le { $day } :
letters-line-contribution = Un bilan a lieu le { $day } : votre regard est attendu avant ce jour.
letters-line-meeting = Un bilan a lieu le { $day } :
letters-line-counted = { $count } { $matter } :
letters-reminder-subject = Votre regard est attendu avant le { $day }
letters-reminder-lead = Un bilan a lieu : { $when }. Votre regard n’est pas encore arrivé.
letters-reminder-act = Quelques mots suffisent. Pour les écrire :
letters-stop-here = Pour ne plus recevoir de rappels :
letters-remind = Rappeler ceux qui n’ont pas encore écrit
letters-reminded-on = Rappel envoyé le { $day }
notice-letters-reminded = Le rappel est envoyé à ceux qui n’ont pas encore écrit.
notice-letters-reminded-nobody = Aucun rappel n’est parti : chacun a écrit, a déjà été rappelé aujourd’hui, ou ne veut pas de rappels.
letters-calendar-review = Bilan (Maillage)
letters-calendar-more = Pour en savoir plus : { $address }
letters-calendar-name = Maillage
letters-calendar-periods = { $count ->
    [one] Une période de bilan se termine (Maillage)
   *[other] { $count } périodes de bilan se terminent (Maillage)
}
letters-subscription-title = Mon agenda
letters-subscription-link = Suivre mes bilans dans mon agenda
letters-subscription-lead = Une adresse privée met vos bilans dans l’agenda de votre téléphone ou de votre ordinateur, et les tient à jour. Aucun enfant n’y est nommé. Qui connaît cette adresse voit vos rendez-vous : ne la donnez à personne.
letters-subscription-none = Vous n’avez pas d’adresse d’agenda.
letters-subscription-since = Votre adresse d’agenda existe depuis le { $day }. Elle ne peut plus être affichée ; si vous l’avez perdue, demandez-en une nouvelle.
letters-subscription-make = Créer mon adresse d’agenda
letters-subscription-anew = Créer une nouvelle adresse (l’ancienne ne servira plus)
letters-subscription-revoke = Supprimer mon adresse d’agenda
letters-subscription-made = À copier dans votre agenda, sous « S’abonner » ou « Ajouter à partir d’une URL »
letters-subscription-once = Copiez cette adresse maintenant : elle ne sera plus affichée.
notice-calendar-revoked = Votre adresse d’agenda est supprimée : elle n’ouvre plus rien.
letters-choices-title = Mes e-mails
letters-choices-link = Choisir ce que Maillage m’écrit, et à quelles heures
letters-choices-lead = Maillage vous écrit quand un bilan est prévu, déplacé ou annulé. Aucun message ne dit quoi que ce soit d’un enfant.
letters-choices-save = Enregistrer mes choix
letters-reminders = M’envoyer des rappels
letters-reminders-hint = Un message par jour au plus : une contribution attendue, un bilan qui approche.
letters-quiet-lead = Entre ces deux heures, rien ne part : les messages attendent. Laissez les deux vides pour en recevoir à toute heure.
letters-quiet-from = Ne rien envoyer à partir de
letters-quiet-until = jusqu’à
letters-quiet-both = Donnez les deux heures, ou aucune.
letters-stop-title = Ne plus recevoir de rappels
letters-stop-lead = Vous ne recevrez plus de rappels par e-mail. Les invitations aux bilans continueront d’arriver.
letters-stop-do = Ne plus recevoir de rappels
letters-stop-done = C’est fait : vous ne recevrez plus de rappels. Les invitations aux bilans continueront d’arriver.
letters-stop-back = Revenir sur ce choix (après connexion)
letters-office-title = Envoi des e-mails
letters-office-demonstration = Ceci est une démonstration : les messages sont gardés, aucun n’est envoyé.
letters-office-kept = Aucun serveur de messagerie n’est réglé : les messages sont gardés, aucun n’est envoyé.
letters-office-untried = Un serveur de messagerie est réglé. Aucun message n’est encore parti.
letters-office-answered = Le serveur de messagerie a répondu la dernière fois : { $at }.
letters-office-away = Le serveur de messagerie n’a pas répondu la dernière fois ({ $at }) : { $why }. Les messages attendent, aucun n’est perdu.
letters-office-waiting = { $count ->
    [0] Aucun message n’attend
    [one] { $count } message attend
   *[other] { $count } messages attendent
}
letters-office-sent = { $count ->
    [0] Aucun message parti ces trente derniers jours
    [one] { $count } message parti ces trente derniers jours
   *[other] { $count } messages partis ces trente derniers jours
}
letters-office-given-up = { $count ->
    [0] Aucun message abandonné
    [one] { $count } message abandonné
   *[other] { $count } messages abandonnés
}
letters-stuck-title = Messages qui n’ont pas pu partir
letters-stuck-none = Aucun message n’est bloqué.
letters-stuck-lead = Un message refusé est essayé plusieurs fois, de plus en plus espacées, puis abandonné.
letters-stuck-caption = Messages bloqués, les abandonnés d’abord
letters-stuck-kind = Message
letters-stuck-written = Écrit le
letters-stuck-error = Dernière erreur
letters-stuck-attempts = { $count ->
    [one] { $count } essai
   *[other] { $count } essais
}
letters-stuck-tried-again = Sera essayé de nouveau
letters-stuck-held = Retenu : une sauvegarde a été restaurée, et ce message est peut-être déjà parti.
letters-send-again = Renvoyer
letters-send-again-which = Renvoyer le message à { $name }
letters-send-all-again = Renvoyer tous les messages abandonnés
notice-letters-chosen = Vos choix sont enregistrés.
notice-letters-again = C’est noté : ces messages vont être essayés de nouveau.
notice-letters-none-again = Aucun message abandonné n’est à renvoyer.
letters-kind-entrusted = Accompagnements confiés
letters-entrust-subject = Des accompagnements vous sont confiés
letters-entrust-lead = Des accompagnements vous sont confiés : vous en suivez désormais les dates.
letters-entrust-act = Les voir :
## reviews
review-category-partial = Bilan partiel
review-category-intermediate = Bilan intermédiaire
review-category-final = Bilan final
review-state-proposed = Date à fixer
review-state-planned = Prévu
review-state-held = Tenu
review-state-agreed = Compte rendu validé
review-state-cancelled = Annulé
review-attendance-present = Sur place
review-attendance-remote = À distance
review-attendance-represented = Représenté
review-attendance-in-writing = Par écrit, avant le bilan
review-attendance-absent = Absent
review-outcome-continued-elsewhere = À poursuivre après ce projet
review-does-not-count = Ne compte pas parmi les bilans de l’année : { $why }.
review-shortfall-and = { " ; " }
review-shortfall-partial = un bilan partiel porte sur un seul sujet
review-shortfall-not-held = il n’a pas été tenu
review-shortfall-no-synthesis = la synthèse n’est pas écrite
review-shortfall-no-family = la famille n’y a pas pris part
review-shortfall-few-members = moins de deux partenaires y ont pris part
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
review-attendance-nothing-written = Aucune contribution de sa part n’est arrivée avant ce bilan : choisissez une autre participation.
review-outcome-needed = Décidez de la suite de cet objectif.
review-adjusted-unchanged = Écrivez ce qui change dans cet objectif, ou choisissez « poursuivi ».
review-imported = Ce bilan vient d’un tableau tenu avant Maillage : seule sa date a été reprise.
review-next-too-early = La date du prochain bilan doit être à venir.
reviews-none = Aucun bilan pour le moment.
review-path = Où vous êtes
review-back = Revenir sans enregistrer
review-save = Enregistrer et inviter
review-about = Autour de
review-plan-title = Prévoir un bilan
review-answer-title = Fixer la date du bilan demandé
review-move-title = Modifier le bilan prévu
review-move = Modifier la date ou le lieu
review-category = Type de bilan
review-category-hint = Un bilan partiel réunit quelques partenaires sur un sujet. Le bilan final clôt le partenariat.
review-day = Jour
review-hour = Heure
review-place = Lieu
review-place-hint = Le lieu part dans les invitations par e-mail : n’y nommez pas l’enfant.
review-video = Lien de visioconférence
review-video-hint = Il part dans les invitations et dans les agendas.
review-video-no-link = Ce n’est pas un lien que l’on puisse suivre : il commence par https://
substitute-title = Qui vient à cette place ?
substitute-lead = Vous ne pouvez pas venir : dites qui vient à votre place.
substitute-for = Pour { $party }, qui vous l’a dit.
substitute-sees = Cette personne prend part à la réunion. Elle ne voit rien ici de plus qu’avant.
substitute-name = Son nom
substitute-quality = Qui est cette personne
substitute-quality-hint = Une collègue, une tante, un interprète…
substitute-save = Enregistrer
substitute-remove = Finalement, personne ne remplace
substitute-own = Me faire remplacer
substitute-record = Noter un remplacement
substitute-change = Changer le remplacement
substitute-is = Remplacement : { $who }
substitute-is-recorded = Remplacement : { $who }, noté par { $recorder }
notice-substitute-named = Le remplacement est noté.
notice-substitute-nobody = Il n’y a plus de remplacement.
review-scope = Ordre du jour
review-scope-hint = De quoi parlera-t-on ? Un point par ligne, pour que chacun puisse s’y préparer.
review-invite = Qui est invité ?
review-invite-hint = Chaque partie invitée pourra écrire son regard avant le bilan.
review-invited-already = Déjà invités
review-parties-none = Choisissez qui est invité.
review-ask-title = Demander un bilan
review-ask-lead = Vous pouvez demander à réunir les personnes qui accompagnent votre enfant. La coordination vous proposera une date.
review-ask-scope = De quoi aimeriez-vous parler ?
review-ask-scope-hint = Quelques mots suffisent. Les partenaires de votre enfant pourront les lire.
review-ask-day = Un jour qui vous conviendrait
review-ask-send = Envoyer ma demande
review-asked-by = Demandé par
review-short-notice = Ce bilan a été fixé moins de dix jours avant sa date : chacun a peu de temps pour se préparer. Un appel peut aider.
review-planned-by = Prévu par
review-cancel-title = Annuler ce bilan
review-cancel = Annuler le bilan
review-cancel-lead = Les personnes invitées liront la raison. Les contributions déjà écrites restent.
review-cancel-sheet = Ce qui est écrit sur la page du bilan sera effacé.
review-cancel-sheet-read = Relire cette page
review-cancel-reason = Pourquoi n’aura-t-il pas lieu ?
review-cancel-reason-hint = Par exemple : la famille préfère attendre la rentrée.
review-cancel-do = Annuler ce bilan
review-cancel-keep = Garder ce bilan
review-cancelled-because = Annulé : { $reason }
review-contributions = Le regard de chacun
review-contribution-title = Mon regard
review-contribution-write = Écrire mon regard
review-contribution-again = Reprendre mon regard
review-contribution-lead = Avant le bilan, dites ce que vous voyez depuis votre place. Ce sont vos mots : personne ne peut les modifier.
review-contribution-lead-family = Vous connaissez votre enfant mieux que personne. Écrivez comme cela vous vient, dans la langue qui vous convient : une seule réponse suffit, et vous pourrez y revenir jusqu’au bilan.
review-contribution-save = Enregistrer mon regard
review-contribution-there = Ce qui est enregistré
review-contribution-meanwhile = Quelqu’un a enregistré un autre texte pendant que vous écriviez. Le voici, au-dessus du vôtre. Reprenez ce qu’il faut, puis enregistrez : rien de ce que vous avez écrit n’est perdu.
review-contribution-received = Contribution reçue le { $day }
review-contribution-awaited = Contribution attendue
review-contribution-never = Pas de contribution écrite
review-contribution-spoken = Sa voix, enregistrée :
review-contribution-hidden = Cette contribution n’est pas partagée avec vous.
review-record = Noter ce que cette personne dit
review-record-title = Noter les mots de { $party }
review-record-lead = Écrivez ce qui vous a été dit, sans rien y ajouter. Ce sera marqué comme noté par vous, jusqu’à ce que la personne confirme ou corrige.
review-recorded = Noté par { $recorder } pour { $party } le { $day }, en attente de confirmation
review-written = Écrit par { $name } le { $day }
review-written-on = Écrit le { $day }
review-confirm = Ce sont bien mes mots
review-correct = Corriger
review-ask-sees = Que voyez-vous de l’enfant en ce moment ?
review-ask-sees-institutional = Où en est ce partenariat, vu de votre structure ?
review-ask-works = Qu’est-ce qui marche bien ?
review-ask-hard = Qu’est-ce qui est difficile ?
review-ask-proposes = Que proposez-vous pour la suite ?
review-ask-family-sees = Qu’est-ce qui a changé à la maison ?
review-ask-family-works = Qu’est-ce qui compte pour vous en ce moment ?
review-ask-family-hard = Quelles questions vous posez-vous ?
review-ask-family-proposes = Qu’aimeriez-vous pour la suite ?
review-ask-objectives = Objectif par objectif
review-ask-objectives-hint = Ce que vous voyez, ce qui marche, ce qui est difficile, ce que vous proposez. Laissez vide ce dont vous ne voulez rien dire.
review-ask-about-objective = « { $title } »
review-ask-whole = Et dans l’ensemble
review-point = Sur « { $title } »
review-contribution-keep = Garder pour moi et finir plus tard
review-contribution-from-draft = Voici votre brouillon : vous seul·e le voyez. Enregistrez-le pour le partager.
review-hold-keep = Garder et continuer
review-part-sees = Ce que nous voyons
review-part-works = Ce qui marche bien
review-part-hard = Ce qui est difficile
review-part-proposes = Ce que nous proposons
review-part-family-sees = Ce qui a changé à la maison
review-part-family-works = Ce qui compte pour nous
review-part-family-hard = Nos questions
review-part-family-proposes = Ce que nous aimerions
review-readers = Qui lira : la famille, la coordination, et les partenaires à qui la famille a ouvert les contributions.
review-invited = Qui est invité
review-invited-none = Personne n’est encore invité.
review-family-could-not = La famille, invitée deux fois, n’a pas pu venir : { $reason }
review-hold = Tenir ce bilan
review-hold-title = Tenir le bilan
review-hold-lead = Ce que vous écrivez est gardé au fur et à mesure, et celles et ceux qui tiennent ce bilan avec vous le voient. Rien n’entre au compte rendu avant « Enregistrer le bilan ».
review-hold-lead-final = Ce bilan est le dernier : l’enregistrer clôt le partenariat. Ce qui reste à travailler y sera écrit.
review-hold-meanwhile = Ce bilan a été modifié pendant que vous écriviez. Ce que vous avez écrit est gardé ci-dessous : vérifiez, puis enregistrez de nouveau.
review-hold-meanwhile-held = Ce bilan n’est plus à tenir : quelqu’un l’a enregistré ou annulé pendant que vous écriviez. Ce que vous avez écrit est gardé ci-dessous, pour que vous puissiez le copier.
review-hold-see = Voir ce qui est enregistré
review-hold-attendance = Qui a pris part
review-hold-day = Tenu le
review-hold-family-could-not = La famille, invitée deux fois, n’a pas pu venir : pour quelle raison ?
review-hold-family-could-not-hint = À remplir seulement dans ce cas. Le bilan compte alors, et la raison est gardée.
review-hold-objectives = Les objectifs, un par un
review-hold-objectives-none = Aucun objectif n’est ouvert.
review-hold-outcome = Que décidez-vous ensemble ?
review-hold-remaining = Ce qui reste à travailler
review-hold-remaining-hint = Repris tel quel dans la suite de l’objectif.
review-hold-adjust = Nouvelle formulation, si l’objectif est ajusté
review-hold-title-new = Objectif
review-hold-success-new = À quoi verra-t-on qu’il est atteint ?
review-hold-new = Nouveaux objectifs
review-hold-new-number = Nouvel objectif { $number }
review-hold-proposed = La famille propose :
review-hold-minutes = Compte rendu
review-hold-who-reads = Ce compte rendu sera lu par la famille et par les partenaires avec qui elle partage ce projet.
review-hold-save = Enregistrer le bilan
review-hold-save-final = Enregistrer et clore
review-sheet-new = Personne n’a encore rien écrit ici.
review-sheet-last = Gardé. Dernière modification : { $name }, à { $hour }.
review-sheet-waits = Pas encore gardé : relisez, puis enregistrez de nouveau.
review-sheet-theirs = Écrit par { $name } à { $hour }, pendant que vous écriviez.
review-sheet-conflict = { $name } a écrit ceci à { $hour }. Votre texte est dans le champ : gardez-le, reprenez celui-ci ou réunissez les deux, puis enregistrez.
review-sheet-conflicts = Vous avez été plusieurs à écrire au même endroit. Les deux textes sont là : choisissez, puis enregistrez de nouveau.
review-sheet-merged = Quelqu’un a écrit en même temps que vous : c’est réuni ci-dessous. Relisez, puis enregistrez de nouveau.
review-sheet-empty = (rien)
review-sheet-lost = Ce que vous écrivez n’a pas pu être gardé : vérifiez la connexion, puis utilisez les boutons en bas de la page.
review-hold-actions = Actions décidées : qui fait quoi, jusqu’à quand
review-hold-action-number = Action { $number }
review-hold-action-who = Qui s’en charge
review-actions = Actions décidées
review-action-until = { $who }, jusqu’au { $day }
review-action-on-ended = Cet objectif est terminé : décidez l’action pour un autre objectif, ou poursuivez celui-ci.
review-hold-dissent = Quelqu’un n’est pas d’accord
review-hold-dissent-hint = Écrivez ses mots à côté de la décision. Notés pour quelqu’un d’autre, ils attendent que cette personne les confirme.
review-hold-dissent-who = Qui n’est pas d’accord
review-hold-dissent-words = Dans ses mots
review-hold-dissent-whose = Choisissez qui n’est pas d’accord.
review-dissent-own = Ce désaccord a été noté pour vous : confirmez-le, ou corrigez-le dans vos mots
review-dissent-own-hint = Il sera alors écrit comme le vôtre.
review-dissent-own-save = C’est bien mon désaccord
notice-dissent-own = Ce sont maintenant vos mots.
review-synthesis = Synthèse
review-synthesis-hint = Ce qui s’est dit et ce qui est convenu, dans des mots que la famille peut relire.
review-synthesis-by = Synthèse écrite par { $name }
review-adjustments = Ce qui change au quotidien
review-adjustments-hint = Les gestes, les horaires, l’aménagement : ce que chacun fera autrement.
review-next = Prochain bilan
review-next-hint = Il sera prévu à cette date, avec les mêmes personnes.
review-next-is = Prochain bilan : { $day }.
review-decisions = Décisions
review-adjusted-to = Devient : { $title }
review-success-is = Atteint quand : { $success }
review-carried-over = Restait à travailler : { $remaining }
review-remaining = Ce qui reste à travailler
minutes-answers = Accord sur le compte rendu
minutes-answer = Donner mon accord ou non
minutes-progress = { $answered } { $answered ->
        [one] réponse
       *[other] réponses
    } sur { $asked }
minutes-final-since = Définitif depuis le { $day }
minutes-agrees = D’accord, le { $day }
minutes-agrees-by = D’accord, le { $day } ({ $name })
minutes-agrees-recorded = D’accord, le { $day }, noté par { $recorder }
minutes-disagrees = Pas d’accord : ses mots sont ci-dessous
minutes-awaited = Réponse attendue
minutes-never = N’a pas répondu
minutes-record = Noter son accord
minutes-agree-lead = Si ce compte rendu dit bien ce qui a été convenu, donnez votre accord. Sinon, écrivez votre désaccord ci-dessous : il restera à côté.
minutes-agree = Je suis d’accord
minutes-correct = Corriger le compte rendu
minutes-correct-lead = Tant que tout le monde n’a pas répondu, le texte peut être corrigé.
minutes-correct-lead-agreed = { $count ->
        [one] Une partie a déjà donné son accord : une correction le lui demandera de nouveau.
       *[other] { $count } parties ont déjà donné leur accord : une correction le leur demandera de nouveau.
    }
minutes-correct-save = Enregistrer la correction
minutes-close = Arrêter le compte rendu
minutes-closable-from = Si quelqu’un ne répond pas, vous pourrez l’arrêter à partir du { $day }.
minutes-addenda = Additifs
minutes-addenda-none = Rien n’a été ajouté depuis.
minutes-addendum-write = Ajouter un additif
minutes-addendum-words = Ce que vous ajoutez
minutes-addendum-hint = Le compte rendu ne change plus : votre ajout sera daté et signé, à côté.
minutes-addendum-save = Ajouter
minutes-addendum-by = { $party } ({ $name }), le { $day }
minutes-addendum-by-person = { $name }, le { $day }
minutes-addendum-by-coordination = La coordination ({ $name }), le { $day }
dates-title = Quelles dates vous conviennent ?
dates-record-title = Dates qui conviennent : { $party }
dates-lead = Répondez pour chaque date. Vous pourrez changer d’avis tant que la date n’est pas fixée.
dates-save = Enregistrer mes réponses
dates-proposed = Dates proposées
dates-best = Convient le mieux
dates-keep = Retenir cette date
dates-answer = Dire quelles dates me conviennent
dates-answer-again = Changer mes réponses
dates-record = Noter ses réponses
dates-others = Proposer plusieurs dates
dates-others-hint = Avec une deuxième date, chaque invité dira ce qui lui convient ; vous retiendrez ensuite une date.
dates-other-day = Date { $number }
dates-other-hour = Heure { $number }
date-answer-yes = Oui
date-answer-if-needed = S’il le faut
date-answer-no = Non
expected-dates = Dire quelles dates conviennent pour le prochain bilan
link-title = Envoyer un lien personnel
link-send = Envoyer un lien personnel
link-for = Pour un·e professionnel·le sans compte de : { $organisation }
link-what = Le lien ouvre un seul formulaire, pour ce bilan, jusqu’au { $day }. Il montre le prénom de l’enfant et les questions, rien d’autre.
link-person = Pour qui ?
link-nobody = Personne n’est inscrit dans l’annuaire pour cette structure : ajoutez d’abord la personne.
link-make = Créer le lien
link-made = Le lien est créé, valable jusqu’au { $day }. Transmettez-le vous-même : il n’est montré qu’une fois.
link-back = Revenir au bilan
link-withdraw = Retirer ce lien
link-sent = Lien envoyé à { $person }, jusqu’au { $day }
link-opened = Lien ouvert par { $person }, jusqu’au { $day }
link-expired = Lien de { $person }, expiré le { $day }
link-withdrawn = Lien de { $person }, retiré
link-form-title = Contribution à un bilan
link-form-about = Ce que vous voyez pour { $about }
link-lead = { $person }, { $organisation } : vos mots seront lus au bilan et resteront les vôtres.
link-when = Bilan : { $when }.
link-given = Votre contribution est enregistrée. Vous pouvez la compléter jusqu’au bilan.
link-meanwhile = Quelqu’un de votre structure a écrit entre-temps. Vos mots sont gardés ci-dessous ; parlez-vous avant de les enregistrer.
link-until = Ce lien vous est personnel, ne le transmettez pas ; il s’ouvre jusqu’au { $day }.
review-dissents = Désaccords
review-dissents-none = Aucun désaccord n’est noté.
review-dissent-write = Je ne suis pas d’accord
review-dissent-about = À propos de
review-dissent-whole = Tout le compte rendu
review-dissent-words = Mon désaccord, dans mes mots
review-dissent-hint = Il restera écrit à côté de la décision, avec votre nom et la date.
review-dissent-save = Noter mon désaccord
review-dissent-by = { $party }, le { $day }
notice-dates-proposed = Les dates sont proposées. Chaque invité peut dire ce qui lui convient.
notice-dates-answered = Les réponses sont enregistrées. Merci !
notice-link-withdrawn = Le lien est retiré : il n’ouvre plus rien.
notice-review-planned = Le bilan est prévu et les personnes sont invitées.
notice-review-planned-soon = Le bilan est prévu et les personnes sont invitées. Il a lieu dans moins de dix jours : un appel peut les aider à se préparer.
notice-review-moved-soon = Le bilan est modifié. Il a lieu dans moins de dix jours : un appel peut aider chacun à se préparer.
notice-review-asked = Votre demande est envoyée. La coordination vous proposera une date.
notice-review-moved = Le bilan est modifié.
notice-review-cancelled = Le bilan est annulé.
notice-review-held = Le bilan est enregistré, avec ses décisions.
notice-review-held-flag-closed = Le bilan est enregistré. L’alerte est levée.
notice-review-held-not-counting = Le bilan est enregistré, mais ne compte pas parmi les bilans de l’année : la raison est écrite ci-dessous.
notice-review-held-final = Le bilan final est enregistré : le partenariat est clos.
notice-contribution-draft = Votre brouillon est gardé. Vous seul·e le voyez : revenez l’enregistrer pour le partager.
notice-review-hold-draft = C’est gardé. Vous pouvez continuer, ou revenir plus tard : le bilan n’est pas encore enregistré.
notice-contribution-saved = Votre regard est enregistré. Merci : il sera lu avant le bilan.
notice-contribution-recorded = C’est noté, en attente de confirmation par la personne.
notice-contribution-confirmed = C’est confirmé : ce sont vos mots.
notice-minutes-agreed = Le compte rendu est définitif : il ne changera plus.
notice-minutes-answered = Votre accord est enregistré.
notice-minutes-corrected = Le compte rendu est corrigé. Chacun est invité à répondre de nouveau.
notice-addendum-added = Votre additif est ajouté.
notice-dissent-recorded = Votre désaccord est noté.
## planning
planning-closed = Fermé : { $name }
closures-title = Jours de fermeture
closures-lead = Les jours où l’on ne s’y réunit pas : congés, travaux, journées pédagogiques. Les mois à venir n’y proposent alors aucun bilan. Les vacances scolaires et les jours fériés sont déjà connus.
closures-none = Aucune fermeture n’est annoncée.
closures-write = Annoncer une fermeture
closure-add = Annoncer une fermeture
closure-start = Premier jour
closure-end = Dernier jour, s’il y en a plusieurs
closure-reason = Raison
closure-reason-hint = Congés d’été, journée pédagogique…
closure-save = Enregistrer
closure-remove = Retirer
closure-ends-before = Le dernier jour vient avant le premier.
closure-too-long = Une fermeture dure un an au plus.
notice-closure-added = La fermeture est annoncée.
notice-closure-removed = La fermeture est retirée.
planning-title = Les mois à venir
planning-summary = { $proposed ->
        [one] Un bilan à prévoir
       *[other] { $proposed } bilans à prévoir
    }, proposés en { $trips ->
        [one] une demi-journée
       *[other] { $trips } demi-journées
    }.
planning-nothing = Tous les bilans des six prochains mois sont prévus.
planning-whose = Quels projets
planning-everybody = Tout le territoire
planning-mine = Mes accompagnements
planning-how = Comment ces dates sont choisies
planning-how-words = Chaque bilan est proposé dans la seconde moitié de sa période, une semaine au moins avant la fin et dix jours au moins après aujourd’hui, hors week-ends, jours fériés et vacances scolaires. Les bilans d’un même lieu d’accueil sont groupés, jusqu’à trois par demi-journée, et les semaines les moins chargées sont choisies d’abord. Quand une période est finie depuis trop longtemps pour être rattrapée (plus de 30 jours), un seul bilan est proposé, au plus tôt : il compte pour la période en cours.
planning-schools = Vacances scolaires de la zone { $zone } (ministère de l’Éducation nationale).
planning-schools-unknown = Le département du territoire n’est pas indiqué, ou n’a pas de calendrier connu ici : les vacances scolaires ne sont pas évitées.
planning-schools-until = Les vacances scolaires ne sont connues que jusqu’au { $day }.
planning-late = { $count ->
        [one] Un bilan est déjà en retard : il est proposé au plus tôt.
       *[other] { $count } bilans sont déjà en retard : ils sont proposés au plus tôt.
    }
planning-without-room = Aucune demi-journée n’est libre pour ces bilans : prévoyez-les depuis leur projet.
planning-until = au plus tard le { $day }
planning-accept = Prévoir les bilans cochés
planning-tick-all = Tout cocher
planning-tick-none = Tout décocher
planning-week = Semaine du { $day }
planning-week-empty = Rien cette semaine.
planning-school-holidays = Vacances scolaires
planning-public-holiday = Férié : { $day }
planning-planned = Prévus
planning-proposed = Proposés
planning-ending = Périodes qui se terminent sans bilan prévu
planning-proposal = { $day }, { $hour } : { $child }, { $host }
notice-planning-accepted = Les bilans cochés sont prévus et chacun est invité.
notice-planning-accepted-some = Les bilans sont prévus, sauf ceux qui l’avaient été entre-temps.
notice-planning-none-chosen = Aucun bilan n’est coché : rien n’a été prévu.
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

## day
day-title = Ma journée
day-heading = Ma journée, { $day }
day-missing = Bilan manquant
day-gap = Long silence
day-due = Bilan à prévoir
day-ended = Terme passé
day-asked = Bilan demandé
day-dates = Dates proposées
day-dates-words = { $answered } réponses sur { $asked } ; première date le { $day }.
day-evaluation = Évaluation annuelle
day-meeting = Rencontre cette semaine
day-unsaid = Bilan tenu ou non ?
day-awaited = Contributions attendues
day-action = Action en retard
day-minutes = Compte rendu à valider
day-referent = Sans référent·e
day-consent = Accord de partage
day-ending = Terme proche
day-suspension = Longue suspension
day-draft = À terminer
day-missing-words = En retard de { $late } : le bilan était dû au plus tard le { $day }.
day-gap-words = Aucun bilan depuis { $silent }.
day-due-today = Le dernier jour pour tenir ce bilan est aujourd’hui.
day-due-words = Il reste { $left } : à tenir au plus tard le { $day }.
day-ended-words = Terme passé depuis { $late } (le { $day }), sans bilan final.
day-asked-words = La famille demande un bilan depuis le { $day }.
day-evaluation-words = L’évaluation commune de l’année est à tenir au plus tard le { $day }.
day-evaluation-late = L’évaluation commune de l’année était à tenir au plus tard le { $day }.
day-meeting-today = Bilan prévu aujourd’hui.
day-meeting-words = Bilan prévu { $day }.
day-unsaid-words = Prévu le { $day } : dites s’il a eu lieu.
day-awaited-words = On attend le regard de { $names } pour le { $day }.
day-action-words = « { $title } » : en retard de { $late }.
day-minutes-words = Bilan du { $day } : le compte rendu n’est pas encore validé.
day-referent-words = Personne ne veille sur ce projet.
day-consent-ends = L’accord pour { $name } se termine le { $day }.
day-consent-ended = L’accord pour { $name } a pris fin le { $day } : la structure n’a plus accès.
day-ending-words = Se termine dans { $left } (le { $day }) : renouveler ou clore ?
day-suspension-words = Suspendu depuis { $since } (le { $day }).
day-draft-words = En préparation depuis le { $day }.
day-act-review = Prévoir un bilan
day-act-renew = Renouveler
day-act-close = Clore l’alerte avec une raison
day-act-reason = Dire pourquoi
day-act-open-review = Ouvrir le bilan
day-act-hold = Dire comment il s’est passé
day-act-open-action = Ouvrir l’action
day-act-referent = Nommer quelqu’un
day-act-open = Ouvrir
day-act-end-suspension = Y mettre fin
day-act-resume = Reprendre
day-not-scanned = L’examen quotidien des bilans n’a pas encore eu lieu aujourd’hui : il peut manquer des alertes.
day-nothing = Rien ne presse aujourd’hui.
day-nothing-known = Aucune alerte connue pour l’instant, mais l’examen d’aujourd’hui n’est pas fait.
day-scanned = Dernier examen des bilans : le { $day }, à { $time }.
day-never-scanned = L’examen des bilans n’a encore jamais eu lieu.
day-all-plans = Voir tous les projets
day-filter = Filtrer
day-all = Tout
day-search-words = Enfant, référence ou lieu
day-order = Ranger
day-order-pressing = Le plus pressant d’abord
day-order-name = Par nom
day-order-host = Par lieu d’accueil
day-search = Chercher
day-clear = Tout afficher
day-mine = Mes accompagnements seulement
day-none-found = Rien ne correspond à cette recherche.
day-column-matter = Ce qui attend
day-column-name = Pour
day-column-act = Agir
day-close-title = Clore une alerte
day-close-words = L’alerte ne reviendra pas. Le bilan manqué reste compté dans les statistiques : rien n’est effacé.
day-close-reason = Pourquoi la clore ?
day-close-go = Clore l’alerte
day-caption =
    { $count ->
        [0] Rien
        [one] { $count } chose attend
       *[other] { $count } choses attendent, la plus pressante d’abord
    }
notice-flag-closed = L’alerte est close.

## reports
reports-title = Bilan d’activité
reports-title-shared = Bilan d’activité à diffuser
reports-words = Ces chiffres viennent des faits enregistrés : un bilan manqué le reste, même si un autre a été tenu depuis. Ce qui est encore à venir n’est pas compté.
reports-from = Du
reports-to = Au
reports-from-to = du { $start } au { $end }
reports-ends-before = Le dernier jour vient avant le premier.
reports-of = Partenaire
reports-whole = Tout le territoire
reports-show = Afficher
reports-quick = Périodes courantes
reports-this-year = Cette année
reports-last-year = L’année dernière
reports-school-year = Cette année scolaire
reports-to-give = Transmettre ce bilan
reports-true = Cette page donne les nombres réels : elle est pour la coordination, et ne s’imprime pas.
reports-masking = Dans ce qui sort du territoire, les nombres de 1 à 4 sont masqués, et avec eux ceux qui permettraient de les retrouver. Les organisations et les conventions sont comptées telles quelles.
reports-share = Version à diffuser et à imprimer
reports-xlsx = Classeur (XLSX)
reports-csv = Tableur (CSV)
reports-pdf = PDF
reports-no-print = Cette page contient des nombres réels, qui ne doivent pas sortir du territoire. Imprimez « Version à diffuser et à imprimer ».
reports-shared-words = Vous pouvez l’imprimer. Relisez-la avant de la transmettre, surtout si d’autres périodes proches ou d’autres partenaires ont déjà été transmis : en comparant deux bilans, on en apprend parfois plus que chacun ne dit.
reports-masked = masqué
reports-grouped = Regroupés
reports-sheet = Bilan
reports-about = Ce fichier
reports-territory = Territoire
reports-period = Période
reports-made-by = Établi par
reports-made-on = Établi le
reports-what-is-masked = Ce qui est masqué
reports-column-table = Tableau
reports-column-what = Quoi
reports-column-count = Nombre
reports-column-share = Part (%)
reports-numbers-of = En nombres : { $title }
reports-percent = { $share } %
reports-words-count = { $what } : { $count }
reports-words-and = , { "" }
reports-words-of = { $what } : { $count }. Dont { $parts }.
reports-words-list = { $parts }.
reports-words-none = Aucun sur cette période.
reports-words-masked = Ces nombres sont masqués.
reports-words-rest = Le reste est masqué.
reports-part-children = Les enfants accompagnés
reports-part-partners = Les partenaires et les conventions
reports-part-owed = Les bilans dus
reports-part-held = Les réunions et ce qui s’y décide
reports-children = Enfants accompagnés
reports-entries = Entrées dans la période
reports-already = Déjà accompagnés la veille
reports-entered = Entrés
reports-exits = Sorties de la période
reports-stays = Toujours accompagnés ensuite
reports-left = Sortis
reports-ages = Âge atteint dans l’année
reports-age-under-3 = Moins de 3 ans
reports-age-3 = De 3 à 5 ans
reports-age-6 = De 6 à 11 ans
reports-age-12 = De 12 à 17 ans
reports-age-18 = 18 ans et plus
reports-communes = Commune du lieu d’accueil
reports-no-commune = Commune non renseignée
reports-places = Lieu d’accueil
reports-partners = Organisations autour de ces enfants
reports-organisations = Organisations
reports-agreements = Partenariats entre organisations
reports-agreements-running = En cours dans la période
reports-agreements-begun = Commencés dans la période
reports-agreements-closed = Clos dans la période
reports-agreements-agreed = Dont la convention est acceptée par tous ses membres
reports-agreements-written = Versions de conventions écrites
reports-agreements-evaluated = Évaluations tenues
reports-periods = Bilans dus
reports-owed = Bilans dus
reports-on-time = Tenus à temps
reports-late = Tenus en retard
reports-missed = Sans bilan
reports-excused = Périodes excusées (suspension)
reports-reasons = Raisons des retards et des bilans manqués
reports-late-or-missed = En retard ou manqués
reports-unexplained = Raison non renseignée
reports-delays = Durée des retards
reports-delay-7 = Jusqu’à 7 jours
reports-delay-15 = De 8 à 15 jours
reports-delay-30 = Plus de 15 jours
reports-delays-median = Retard médian, en jours
reports-reviews = Réunions tenues, par catégorie
reports-held = Réunions tenues
reports-cancelled = Réunions annulées
reports-family = Présence des familles
reports-family-with = La famille a participé
reports-family-could-not = Invitée deux fois, la famille n’a pas pu venir
reports-family-absent = La famille n’a pas participé
reports-family-how = Comment les familles ont participé
reports-voices = Qui s’est exprimé dans les réunions
reports-voice-family = La famille
reports-voice = { $name } (invitations : { $invited })
reports-objectives = Ce que les bilans ont décidé des objectifs
reports-decisions = Décisions
reports-first = Du début du projet au premier bilan
reports-first-all = Premiers bilans tenus
reports-first-60 = En 60 jours au plus
reports-first-120 = De 61 à 120 jours
reports-first-180 = De 121 à 180 jours
reports-first-later = Après 180 jours
reports-first-median = Délai médian, en jours

## mine
news-title = { $count ->
    [one] Une nouveauté depuis votre visite du { $day }
   *[other] { $count } nouveautés depuis votre visite du { $day }
}
news-none = Rien de nouveau depuis votre visite du { $day }.
news-further = { $count ->
    [one] Et une autre, plus ancienne.
   *[other] Et { $count } autres, plus anciennes.
}
news-review-proposed = Bilan demandé ou à dater
news-review-planned = Bilan prévu ou déplacé
news-review-held = Bilan tenu, compte rendu écrit
news-review-agreed = Compte rendu validé
news-review-cancelled = Bilan annulé
news-contribution = Regard donné pour le bilan
news-note = Note de ce qui a été vu
news-objective = Nouvel objectif
news-objective-proposed = Objectif proposé
news-action = Action décidée ou modifiée
news-action-closed = Action terminée
news-document = Document joint
news-transcript = Enregistrement mis par écrit
news-dissent = Désaccord noté
news-addendum = Complément au compte rendu
news-expectation = Attentes de la famille
news-member = Partenaire invité
news-suspension = Projet suspendu
mine-news = { $count ->
    [one] Une nouveauté
   *[other] { $count } nouveautés
}
mine-title = Mes suivis
mine-children = Les enfants que je suis
mine-children-none = Aucun enfant pour l’instant. Un projet apparaît ici dès que votre structure y est invitée et que la famille a donné son accord.
mine-referent = Référent·e du projet :
mine-referent-none = Ce projet n’a pas de référent·e pour l’instant.
mine-next = Prochaine rencontre : { $day }
mine-next-hour = Prochaine rencontre : { $day } à { $hour }
mine-next-none = Pas de rencontre prévue pour l’instant.
mine-contribute = Donner mon regard
mine-expected-count = { $count ->
    [1] 1 chose vous attend
   *[other] { $count } choses vous attendent
}
mine-expected = Ce qui m’attend
mine-expected-none = Rien ne vous attend aujourd’hui.
mine-expected-contribution = Donner votre regard avant le bilan
mine-expected-recorded-contribution = Confirmer ou corriger le regard noté pour vous
mine-expected-minutes = Compte rendu à lire et à accepter
mine-expected-membership = Dire votre intérêt et accepter de prendre part
mine-expected-recorded-membership = Confirmer ou corriger ce qui a été noté pour vous
mine-late = En retard de { $duration }
mine-today = Aujourd’hui
mine-before = Avant le { $day }
mine-institutional = Nos partenariats

## family
family-children = Mes enfants
family-children-open = Ouvrir son projet
family-no-plan = Le projet n’est pas encore commencé. La coordination vous préviendra.
family-draft = en préparation
family-closed = terminé
family-parts = Sur cette page
family-parts-last = Ce qui a été décidé
family-next = Notre prochaine rencontre
family-next-hour = { $day } à { $hour }
family-next-asked = Vous avez demandé une rencontre. La coordination vous proposera un jour.
family-next-who = Seront là :
family-next-more = Tout sur cette rencontre
family-next-none = Aucune rencontre n’est prévue pour l’instant.
family-say-words = Avant la rencontre, vous pouvez dire ce que vous voyez, ce qui va bien, ce qui est difficile et ce que vous souhaitez. Vos mots sont lus par les personnes qui entourent votre enfant.
family-say = Dire ce que je souhaite avant la rencontre
family-said = Vous avez écrit vos mots le { $day }.
family-say-again = Relire ou changer mes mots
family-ask-meeting = Demander une rencontre
family-expected = Ce qu’on attend de moi
family-expected-contribution = Dire ce que je souhaite avant la rencontre
family-expected-recorded-contribution = Relire les mots notés pour moi avant la rencontre, et les confirmer ou les corriger
family-expected-expectation = Écrire ce que j’attends de ce projet
family-expected-recorded-expectation = Relire les attentes notées pour moi, et les confirmer ou les corriger
family-expected-minutes = Relire le compte rendu de la dernière rencontre : je suis d’accord, ou non
family-expected-consent = Dire si { $name } peut voir le projet de mon enfant
family-expected-opinion = Dire ce que je pense de : { $title }
family-last = Décidé le { $day }
family-last-nothing = Rien n’a été noté sur les objectifs.
family-last-now = Désormais :
family-last-remaining = Reste à travailler :
family-last-changes = Ce qui change au quotidien
family-last-read = Lire le compte rendu
family-held = { $count ->
    [0] Aucun bilan tenu depuis un an.
    [1] 1 bilan tenu depuis un an.
   *[other] { $count } bilans tenus depuis un an.
}
family-wish = Ce que nous voulons pour { $child }
family-wish-see = Nous verrons que c’est atteint quand :
family-wish-none = Aucun objectif n’est encore écrit.
family-wish-proposed = proposé, nous en parlerons ensemble
family-doing = Ce que nous faisons en ce moment
family-words = Nos mots à nous
family-words-recorded = noté par { $name }, à confirmer
family-words-write = Écrire ce que j’attends
family-circle = Qui est autour de { $child }
family-referent = La personne qui suit le projet :
family-host = Accueille { $child }
family-function-none = Cette structure n’a pas encore dit ce qu’elle fait.
family-guardians = Responsables légaux :
family-notes = Ce que j’ai noté
family-notes-none = Vous n’avez rien noté pour l’instant.
family-more = Aller plus loin
family-whole-plan = Voir tout le projet
family-consents-link = Qui peut voir le projet : mes accords
family-log-link = Qui a consulté le dossier
family-consents = Qui peut voir le projet de { $child }
family-consents-words = Vous choisissez, structure par structure, ce que chacune peut voir. Vous pouvez changer d’avis quand vous voulez, sans donner de raison : l’accès s’ouvre ou se ferme aussitôt. Ce qui a été écrit reste dans le dossier de votre enfant.
see-as = Voir le projet comme cette structure le voit
see-as-title = Ce que voit { $name }
see-as-back = Accords de partage
see-as-lead = Voici tout ce que cette structure peut lire ici aujourd’hui, ni plus ni moins. Si vous changez votre accord, cette page change aussitôt.
see-as-nothing = Cette structure ne voit rien du projet de { $child }.
see-as-nobody = Personne de cette structure n’a de compte : elle ne lit rien ici. Un lien personnel, s’il lui est envoyé pour un bilan, ne montre que le prénom et les questions.
see-as-none = Rien pour l’instant
see-as-none-of-these = Cette structure n’en voit aucun.
family-consents-none = Aucune structure ne prend encore part au projet.
family-consent-yes = Vous avez dit oui le { $day }
family-consent-no = Vous n’avez pas donné votre accord
family-consent-paper = Accord signé sur papier, noté par { $name }.
family-consent-sees = Cette structure voit :
family-consent-still-open = { $names } a aussi donné son accord : cette structure voit encore le projet. Parlez-en ensemble, ou avec la coordination.
family-consent-withdraw-others = Si vous le retirez, { $names } garde le sien : cette structure verra encore le projet. Parlez-en ensemble.
family-consent-withdraw = Retirer mon accord
family-consent-withdraw-words = Si vous le retirez, cette structure ne verra plus rien, tout de suite.
family-consent-change = Changer ce qu’elle peut voir
family-consent-would-see = Ce qu’elle verrait si vous dites oui
family-consent-plan = Toujours : les objectifs, les actions et les rencontres du projet.
family-consent-contributions = Ce que chacun écrit : les notes et les regards avant les bilans
family-consent-documents = Les documents joints
family-consent-health = Les notes qui parlent de santé
family-consent-more = En plus, elle peut voir
family-consent-more-hint = Ne cochez que ce qui lui est utile. Les notes de santé ne s’ouvrent que si chaque responsable légal l’accepte ; pour les documents, si vous n’êtes pas du même avis, le choix le plus protecteur l’emporte. Une crèche, une assistante maternelle ou une école n’en a le plus souvent pas besoin.
family-consent-until = Jusqu’au
family-consent-until-hint = Laissez vide pour ne pas mettre de fin.
family-consent-past = Ce jour est déjà passé.
family-consent-give = Dire oui
family-consent-save = Enregistrer mon choix
family-consents-past = Accords passés
family-consent-given-on = donné le { $day }
family-log = Qui a consulté le dossier de { $child }
family-log-words = Chaque fois que quelqu’un ouvre ou change quelque chose dans le dossier de votre enfant, c’est noté ici. Personne ne peut l’effacer.
family-log-none = Personne n’a encore ouvert ce dossier.
notice-family-consent-given = Votre choix est enregistré. Il s’applique tout de suite.
notice-family-consent-withdrawn = Votre accord est retiré. Cela s’applique tout de suite.
## reviews
review-outcome-achieved = Atteint
review-outcome-continued = Poursuivi
review-outcome-adjusted = Ajusté
review-outcome-abandoned = Abandonné
review-outcome-new = Nouveau
## handing a plan over
plans-act-hand-over = Passer le relais
hand-over-title = Passer le relais
hand-over-of = Passage de relais pour { $child }
hand-over-lead = Un autre lieu d’accueil ou une école prend la suite. Vous listez ici ce qui lui serait montré ; la famille décide. Rien ne bouge avant son accord.
hand-over-no-receiver = L’annuaire du territoire ne contient aucune autre structure qui pourrait prendre la suite.
hand-over-add-organisation = Ajouter une structure à l’annuaire
hand-over-receiver = Qui prend la suite
hand-over-receiver-hint = Une structure de l’annuaire du territoire. Elle sera invitée comme partenaire et écrira elle-même ses mots.
hand-over-day = À partir du
hand-over-reason = Pourquoi
hand-over-reason-hint = En quelques mots. La famille les lit.
hand-over-old-host = Ensuite, { $name }
hand-over-old-host-stays = reste partenaire
hand-over-old-host-leaves = quitte le projet ce jour-là
hand-over-what = Ce qui est transmis
hand-over-always = Passent toujours : le nom de l’enfant et de ses responsables légaux, les partenaires, les dates du projet et de ses suspensions, les réunions à venir, le besoin et l’objectif commun, et ce qui s’ajoute une fois le relais passé.
hand-over-need = Besoin
hand-over-nothing-yet = Le projet ne contient encore ni objectif, ni action, ni document.
hand-over-items = Ce que la structure pourra lire
hand-over-items-hint = Ce qui n’est pas coché lui reste fermé. La famille pourra encore décocher.
hand-over-never = Les notes de santé ne passent jamais ainsi : la famille les ouvre elle-même, par ses accords de partage. Ce qui n’est pas listé ne passe pas non plus, ni ce qui s’ajoute au projet entre cette liste et le jour où le relais est terminé.
hand-over-propose = Proposer à la famille
hand-over-already-host = Cette structure accueille déjà l’enfant.
hand-over-day-past = Ce jour est déjà passé : la famille doit pouvoir répondre avant.
hand-over-day-early = Ce jour est avant le début du projet.
hand-over-day-late = Ce jour est après la fin du projet.
hand-over-nothing-ticked = Cochez au moins une chose à transmettre.
hand-over-objectives = Objectif
hand-over-actions = Action
hand-over-needs = Besoin
hand-over-expectations = Attente de la famille
hand-over-minutes = Compte rendu
hand-over-documents = Document
hand-over-history = Histoire
hand-over-contributions = Contributions
hand-over-minutes-of = Bilan du { $day }
hand-over-history-all = Les objectifs et les actions terminés
hand-over-contributions-all = Ce que chacun a écrit pour les bilans transmis, et les notes de suivi (sans celles de santé)
hand-over-state-proposed = Proposé à la famille
hand-over-state-agreed = Accepté par la famille
hand-over-state-refused = Refusé
hand-over-state-withdrawn = Retiré
hand-over-state-done = Fait
hand-over-is-proposed = { $receiver } prendrait la suite à partir du { $day }. La famille n’a pas encore répondu.
hand-over-is-planned = Prévu : { $receiver } prend la suite à partir du { $day }. La famille est d’accord.
hand-over-is-ripe = La famille est d’accord : le relais vers { $receiver }, prévu le { $day }, peut être terminé.
hand-over-was-refused = La famille a dit non au relais vers { $receiver } le { $day }. Rien n’a bougé.
hand-over-was-withdrawn = La proposition de relais vers { $receiver } a été retirée le { $day }. Rien n’a bougé.
hand-over-was-done = { $receiver } a pris la suite ; le relais a été terminé le { $day }.
hand-over-to = Vers
hand-over-from-day = À partir du
hand-over-why = Pourquoi
hand-over-proposed = Proposé
hand-over-proposed-by = par { $name }, le { $day }
hand-over-shown = Ce qui serait montré à : { $receiver }
hand-over-sees-already = { $receiver } est déjà partenaire et lit déjà le projet : ce qui est décoché ne lui est pas retiré.
hand-over-only-purpose = Rien d’autre que le besoin et l’objectif commun.
hand-over-left-out = Écarté par la famille
hand-over-answers = La réponse de la famille
hand-over-agrees = D’accord
hand-over-refuses = Pas d’accord
hand-over-without = Sans :
hand-over-silent = Pas encore de réponse.
hand-over-recorded-by = noté par { $by } pour { $name }
hand-over-record = Noter sa réponse
hand-over-record-again = Corriger la réponse notée
hand-over-record-title = Noter la réponse de { $name }
hand-over-record-lead = Si { $name } a répondu sur papier ou de vive voix. La réponse sera marquée comme notée par vous ; une réponse de sa main la remplacera.
hand-over-record-save = Noter la réponse
hand-over-own = Votre réponse
hand-over-own-words = Vous pouvez dire oui à tout, oui à une partie seulement, ou non. Un seul non arrête le relais. Vous pouvez changer d’avis tant qu’il n’est pas terminé.
hand-over-answer = Êtes-vous d’accord ?
hand-over-answer-yes = Oui, { $receiver } peut prendre la suite et lire ce qui est coché
hand-over-answer-no = Non
hand-over-keep = Ce qui peut être lu
hand-over-keep-hint = Décochez ce qui ne doit pas passer.
hand-over-words = En quelques mots
hand-over-words-hint = Si vous dites non, dites pourquoi : on pourra vous proposer autre chose.
hand-over-send = Envoyer ma réponse
hand-over-end = La suite
hand-over-awaits = La réponse d’au moins un responsable légal est attendue.
hand-over-not-yet = Vous pourrez terminer le relais à partir du { $day }. D’ici là, rien ne bouge.
hand-over-complete-words = { $receiver } devient le lieu d’accueil et lit ce que la famille a accepté. Le calendrier des bilans continue sans changement.
hand-over-referent = Nouvelle personne référente
hand-over-referent-hint = La personne référente actuelle quitte le projet avec sa structure.
hand-over-complete = Terminer le relais
hand-over-withdraw = Retirer la proposition
hand-over-again = Proposer un autre relais
hand-over-open = Voir le passage de relais
hand-over-family-open = Voir et répondre
hand-over-expected = Répondre au passage de relais vers { $receiver }
consent-differing = { $scope } : reste fermé, car le choix le plus protecteur l’emporte. D’accord : { $agreed }. Pas d’accord, ou pas encore : { $closed }.
consent-from-hand-over = donné avec le passage de relais
notice-hand-over-proposed = C’est proposé à la famille. Rien ne bouge avant sa réponse.
notice-hand-over-answered = Votre réponse est enregistrée. Merci.
notice-hand-over-recorded = La réponse est notée.
notice-hand-over-done = Le relais est passé. La nouvelle structure est invitée à écrire ses mots et à accepter.
notice-hand-over-withdrawn = La proposition est retirée. Rien n’a bougé.
day-hand-over = Relais à terminer
day-hand-over-answer = Réponse de la famille
day-hand-over-refused = Relais refusé
day-hand-over-words = Passage de relais vers { $name } à terminer depuis le { $day }.
day-hand-over-answer-words = Passage de relais vers { $name } le { $day } : la réponse de la famille est attendue.
day-hand-over-refused-words = La famille a dit non au relais vers { $name } le { $day }.
day-act-hand-over = Ouvrir le passage de relais
hand-over-territory = Autre territoire : { $name }
hand-over-stays-behind = Les documents, l’historique et les contributions ne passent pas dans un autre territoire : décochez-les, la famille peut les remettre elle-même.
hand-over-state-declined = Non repris
hand-over-state-taken = Repris, à terminer ici
hand-over-was-declined = { $receiver } n’a pas repris le projet, le { $day }.
hand-over-was-taken = { $receiver } a repris le projet le { $day }. Il reste à y mettre fin ici.
hand-over-waits-there = La famille est d’accord : { $receiver } peut maintenant reprendre le projet.
hand-over-declined-because = Raison donnée : { $words }
hand-over-always-elsewhere = Passent toujours : le nom et la date de naissance de l’enfant, les noms de ses responsables légaux, le besoin et l’objectif commun. L’autre territoire les lit dès que la famille est d’accord, pour décider.
hand-over-end-words = { $receiver } a ouvert un projet avec ce que la famille a accepté de transmettre. Ici, le projet prend fin la veille du relais ; son bilan final le clôt.
hand-over-end-here = Mettre fin au projet ici
incoming-title = Relais à reprendre
incoming-lead = Des projets qu’un autre territoire vous transmet, avec l’accord de la famille.
incoming-none = Aucun relais n’attend.
incoming-from = De { $name }, à partir du { $day }
incoming-guardians = Responsables légaux
incoming-items = Ce qui est transmis
incoming-take-title = Reprendre ce projet
incoming-take-words = Un projet en préparation s’ouvre ici, avec ces éléments. La famille choisit de nouveau avec qui elle le partage.
incoming-start = Début du projet ici
incoming-take = Reprendre le projet
incoming-decline-title = Ne pas le reprendre
incoming-because = Pour quelle raison ?
incoming-because-hint = La famille et l’autre territoire la liront.
incoming-decline = Ne pas reprendre
incoming-day = { $count ->
    [one] Un projet d’un autre territoire attend d’être repris
   *[other] { $count } projets d’un autre territoire attendent d’être repris
}
inherited-title = Transmis par le territoire précédent
inherited-words = Ce que la famille a accepté de transmettre : à relire pour écrire la suite.
notice-hand-over-taken = Le projet est repris : préparez la suite.
notice-hand-over-declined = C’est noté : l’autre territoire et la famille le liront.

## No lost words

unsent-title = Ce que vous n’avez pas pu envoyer
unsent-words = Votre session était finie, ou quelque chose n’a pas marché. Rien n’est perdu : relisez, puis envoyez. Vous seul·e voyez cette page.
unsent-none = Rien n’attend : tout ce que vous avez envoyé a été enregistré.
unsent-of = Écrit le { $when }
unsent-send = Envoyer maintenant
unsent-forget = Jeter
unsent-sign-in = Votre session était finie. Ce que vous avez écrit est gardé : connectez-vous pour l’envoyer.
notice-unsent-forgotten = C’est jeté.
error-waits = Ce que vous avez écrit est gardé :
error-waits-link = le retrouver
typed-words = Vous aviez commencé à écrire ici. Voulez-vous reprendre ?
typed-take = Reprendre
typed-drop = Jeter
idle-words = Vous n’avez rien ouvert depuis presque deux heures. Dans dix minutes, vous serez déconnecté·e.
idle-stay = Rester connecté·e

## Accessibility

accessibility-link = Accessibilité : { $state }
accessibility-link-total = totalement conforme
accessibility-link-partial = partiellement conforme
accessibility-link-none = non conforme
accessibility-title = Déclaration d’accessibilité
accessibility-words = Cette application est faite pour être utilisée par tout le monde, sans aide. Cette page dit où elle en est, au sens de l’article 47 de la loi du 11 février 2005 et du référentiel RGAA 4.1.
accessibility-state = État de conformité
accessibility-total = Totalement conforme au RGAA 4.1.
accessibility-partial = Partiellement conforme au RGAA 4.1.
accessibility-none = Non conforme au RGAA 4.1.
accessibility-rate = Sur { $applicable } critères qui s’appliquent, { $conform } sont respectés, soit { $rate } %.
accessibility-audit = Ces chiffres viennent d’un audit des 106 critères que le projet a fait lui-même, terminé le { $day } : un organisme indépendant ne l’a pas vérifié. Le tableau critère par critère est publié avec le code, dans docs/accessibility-audit.md.
accessibility-failing = Ce qui n’est pas conforme
accessibility-criterion = Critère { $number } :
accessibility-gap-4-1 = ce que dit une voix enregistrée n’est écrit que si la personne qui parle l’a fait. L’application le lui demande, et la page dit quand ce n’est pas écrit. Demandez-le à cette personne, ou à la coordination de le lui demander.
accessibility-gap-13-1 = une connexion dure douze heures au plus, pour la sûreté des données, et ne peut pas être prolongée au-delà. Ce que vous écriviez est gardé et revient après une nouvelle connexion. Avant deux heures sans rien ouvrir, vous êtes prévenu·e et restez connecté·e d’un geste.
accessibility-checked = Ce qui est vérifié à chaque changement
accessibility-checked-words = Dans le navigateur Chromium, sur chaque page que chacun peut atteindre, et sur chaque formulaire envoyé vide :
accessibility-checked-axe = les règles WCAG 2.0 à 2.2, niveaux A et AA, que l’outil axe-core sait vérifier (il touche environ 33 des 106 critères du RGAA) ;
accessibility-checked-html = la validité du HTML, par le vérificateur du W3C ;
accessibility-checked-narrow = la lecture sur un écran de 320 pixels de large, sans défilement horizontal, en clair et en sombre ;
accessibility-checked-keyboard = des parcours entiers au clavier seul, avec le point d’attention visible ;
accessibility-checked-scripts = des parcours entiers sans JavaScript.
accessibility-gaps = Ce qui manque ou n’est pas vérifié
accessibility-gaps-audit = Un audit par un organisme indépendant, et les essais par des personnes concernées.
accessibility-gaps-readers = Les essais avec les lecteurs d’écran NVDA, JAWS, VoiceOver et TalkBack.
accessibility-gaps-documents = Les fichiers que les partenaires et les familles joignent : nous ne savons pas s’ils sont accessibles. Les comptes rendus et les projets en PDF sont balisés.
accessibility-gaps-typed = L’avis « vous aviez commencé à écrire ici » demande JavaScript ; sans lui, rien n’est gardé avant l’envoi, sauf par les boutons « garder ».
accessibility-contact = Dire ce qui gêne
accessibility-contact-words = Si quelque chose vous empêche d’utiliser l’application, écrivez à la coordination de votre territoire ou à qui en répond : on vous donnera l’information autrement et on corrigera.
accessibility-recourse = Voies de recours
accessibility-recourse-words = Si vous l’avez dit et n’avez pas reçu de réponse satisfaisante, vous pouvez saisir le Défenseur des droits :
accessibility-recourse-form = par son formulaire ;
accessibility-recourse-post = par courrier, gratuit et sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-made-on = Déclaration établie le { $day }. Technologies : HTML, CSS, SVG, un script qui n’est jamais nécessaire.

## Second factor

second-title = Deuxième étape
second-words = Donnez le code à six chiffres que montre l’application de votre téléphone, ou un de vos codes de secours.
second-code = Code
second-submit = Continuer
second-wrong = Ce code ne convient pas, ou il a déjà servi. Attendez le suivant, puis réessayez.
second-slow-down = Trop d’essais. Attendez un quart d’heure, puis réessayez.
second-lost = Appareil perdu et plus de code de secours ? La coordination de votre territoire peut remettre votre accès à zéro.
second-setup-title = Protéger votre accès
second-setup-why = Un mot de passe seul se devine ou se vole. Avec un code de votre téléphone en plus, personne ne peut entrer à votre place.
second-setup-install = Sur votre téléphone, ouvrez une application de codes (FreeOTP, Aegis, Google Authenticator…). Installez-en une si besoin : elles sont gratuites.
second-setup-photograph = Avec elle, photographiez ce dessin.
second-setup-drawing = Dessin à photographier avec l’application de codes
second-setup-typed = Ou tapez-y cette clé :
second-setup-here = Vous êtes sur ce téléphone ? Ouvrir l’application de codes
second-setup-code = Tapez ici le code à six chiffres qu’elle montre.
recovery-title = Vos codes de secours
recovery-words = Le jour où votre téléphone ou votre clé d’accès n’est pas là, un de ces codes les remplace. Chacun sert une fois.
recovery-keep = Ils ne seront plus jamais affichés. Imprimez cette page ou recopiez-les, et gardez-les loin de votre appareil.
recovery-kept = Je les ai gardés, continuer
second-own-title = Double authentification
second-own-since = Votre téléphone donne un code depuis le { $day }.
second-own-codes = { $count ->
    [0] Il ne vous reste aucun code de secours.
    [one] Il vous reste { $count } code de secours.
   *[other] Il vous reste { $count } codes de secours.
}
second-own-new-codes = Faire de nouveaux codes de secours
second-own-new-codes-words = Les anciens ne serviront plus.
second-own-needed = Parce que vous agissez pour un territoire, une structure ou l’installation, elle ne peut pas être retirée.
second-own-remove = Ne plus demander les codes du téléphone
second-own-remove-words = Votre mot de passe suffira de nouveau pour entrer.
second-reset = Appareil perdu : remettre la double authentification à zéro
notice-second-factor-removed = La double authentification est retirée.
notice-second-factor-reset = C’est remis à zéro : ses connexions sont fermées, et la prochaine demandera un nouveau téléphone ou une nouvelle clé d’accès.
notice-second-factor-none = Cette personne n’a pas encore de double authentification.
account-events = Ce qui s’est passé sur mon compte
account-events-words = Si quelque chose ne vient pas de vous, changez votre mot de passe et prévenez la coordination.
account-event-signed-in = Connexion
account-event-sign-in-failed = Mot de passe faux
account-event-second-factor-failed = Code faux, avec le bon mot de passe
account-event-recovery-code-used = Connexion avec un code de secours
account-event-second-factor-set = Double authentification mise en place
account-event-second-factor-removed = Double authentification retirée
account-event-second-factor-reset = Double authentification remise à zéro par la coordination ou l’administration
account-event-recovery-codes-made = Nouveaux codes de secours
account-event-password-changed = Mot de passe changé

## Invitations

invitation-made = Donnez cette page à { $name }, imprimée ou recopiée. Personne d’autre ne doit la voir.
invitation-go = Aller à l’adresse
invitation-type = Taper ce code :
invitation-choose = Choisir un mot de passe, que personne d’autre ne connaîtra.
invitation-sign-in = Se connecter avec l’adresse
invitation-days = Ce code sert une fois, pendant deux semaines.
invitation-once = Ce code ne sera plus jamais affiché. Un nouveau peut être fait à tout moment ; il remplace celui-ci.
invitation-mail-words = Ou faites envoyer un lien à son adresse : le code ci-dessus ne servira plus.
invitation-mail = Envoyer à { $email }
invitation-again = Nouveau code d’entrée
invitation-title = Choisir votre mot de passe
invitation-words = Vous avez reçu un code sur papier. Tapez-le ici, puis choisissez votre mot de passe.
invitation-of = Vous choisissez le mot de passe de
invitation-code = Votre code
invitation-code-hint = Vingt lettres et chiffres ; les tirets et les majuscules n’ont pas d’importance.
invitation-code-wrong = Ce code n’ouvre rien : il a déjà servi, il est trop ancien, ou une lettre est fausse. La coordination de votre territoire peut en faire un autre.
invitation-submit = Enregistrer mon mot de passe
notice-password-chosen = Votre mot de passe est enregistré. Connectez-vous.
notice-invitation-mailed = Le lien part par e-mail ; la nuit, il attend le matin. Le code affiché ne sert plus.
forgotten-title = Mot de passe oublié ?
forgotten-words = Donnez votre adresse électronique. Si elle a un compte, un lien pour choisir un autre mot de passe lui est envoyé ; il sert une fois, pendant une heure.
forgotten-submit = Envoyer le lien
forgotten-by-hand = Ici, aucun e-mail ne part : demandez un nouveau code à la coordination de votre territoire.
forgotten-code = J’ai reçu un code
notice-forgotten-asked = Si cette adresse a un compte, un e-mail vient de lui être envoyé.
letters-kind-invitation = Invitation à ouvrir son accès
letters-kind-password = Mot de passe oublié
letters-kind-account = Accès modifié
letters-invitation-subject = Votre accès à Maillage est ouvert
letters-invitation-lead = Un accès est ouvert pour vous.
letters-invitation-act = Ce lien vous laisse choisir votre mot de passe :
letters-invitation-own = Il est à vous seul·e : ne le transférez pas. Il sert une fois, pendant deux semaines.
letters-password-subject = Choisir un autre mot de passe
letters-password-lead = Vous avez demandé à choisir un autre mot de passe. Si ce n’est pas vous, ne faites rien.
letters-password-own = Ce lien est à vous seul·e. Il sert une fois, pendant une heure.
letters-account-subject = Quelque chose a changé dans votre accès
letters-account-lead = Votre façon d’entrer vient de changer (mot de passe, clé d’accès, double authentification, compte d’un autre service). Si c’est vous, tout va bien. Sinon, prévenez la coordination de votre territoire tout de suite.
letters-account-act = Ce qui s’est passé :
## Demander trop souvent
error-too-often = Cela fait beaucoup de demandes en peu de temps
error-too-often-words = Rien n’a été changé. Attendez { $count ->
    [one] une seconde
   *[other] { $count } secondes
}, puis réessayez. Si vous veniez d’envoyer un formulaire, revenez en arrière : ce que vous avez écrit y est encore.
## the family at home: a voice, a paper, easy to read
voice-record = Enregistrer ma voix
voice-name = Ma voix, le { $day }
voice-words = Dites avec votre voix ce que vous voulez dire avant la rencontre, dans la langue de votre choix. L’enregistrement est joint au bilan ; on peut seulement le télécharger, il ne se lance jamais tout seul.
voice-file = Mon enregistrement
voice-file-hint = Votre téléphone ouvre son enregistreur, ou vous laisse choisir un son déjà enregistré. 10 Mo au plus : environ dix minutes.
voice-no-sound = Ce fichier n’est pas un son. Choisissez un enregistrement de voix.
voice-send = Envoyer ma voix
voice-recorded = Vous avez enregistré votre voix le { $day }.
family-does = S’occupe de :
family-call = Téléphoner à { $name } :
family-call-none = Pas de téléphone connu : demandez-le à la coordination.
family-print = Tout imprimer sur deux pages
paper-title = Le projet de { $child }
paper-day = au { $day }
paper-back = Revenir à la page de { $child }
paper-how = Cette page est faite pour être imprimée ou enregistrée en PDF : dans le menu de votre navigateur, choisissez « Imprimer ». Vous décidez à qui vous la montrez.
paper-print = Imprimer
easy-title = Facile à lire
easy-about = La page de votre enfant avec des phrases courtes, de grandes lettres et des dessins.
easy-choose = Lire en facile à lire
easy-choose-off = Revenir à la page habituelle
notice-easy-on = La page de votre enfant est maintenant facile à lire.
notice-easy-off = La page de votre enfant est de nouveau comme d’habitude.
easy-lead = Cette page parle de { $child }.
easy-no-plan = Le projet n’est pas encore commencé.
easy-no-plan-then = On va vous prévenir.
easy-closed = Le projet est fini.
easy-draft = Le projet va bientôt commencer.
easy-next = La prochaine rencontre
easy-next-day = La rencontre est ce jour :
easy-next-hour = À cette heure :
easy-next-place = À cet endroit :
easy-next-video = Venir à la rencontre par vidéo
easy-next-who = Ces personnes viennent :
easy-next-asked = Vous avez demandé une rencontre.
easy-next-asked-then = On va vous proposer un jour.
easy-next-none = Il n’y a pas de rencontre prévue.
easy-ask-words = Vous pouvez demander une rencontre.
easy-ask = Demander une rencontre
easy-say = Parler avant la rencontre
easy-say-words = Vous pouvez dire ce qui est important pour vous.
easy-say-write = Écrire
easy-say-voice = Enregistrer ma voix
easy-said = Vous avez écrit le { $day }.
easy-recorded = Vous avez enregistré votre voix le { $day }.
easy-do = Ce que vous avez à faire
easy-do-none = Vous n’avez rien à faire maintenant.
easy-expected-contribution = Dites ce qui est important pour vous avant la rencontre.
easy-expected-recorded = Quelqu’un a écrit vos mots pour vous. Relisez vos mots.
easy-expected-expectation = Écrivez ce que vous voulez pour votre enfant.
easy-expected-recorded-expectation = Quelqu’un a écrit ce que vous voulez. Relisez vos mots.
easy-expected-agreement = Lisez le projet. Dites oui ou non.
easy-expected-dates = Choisissez un jour pour la rencontre.
easy-expected-minutes = Lisez ce que nous avons décidé. Dites oui ou non.
easy-expected-consent = { $name } peut lire le projet ? Dites oui ou non.
easy-expected-opinion = Dites si c’était bien : { $title }
easy-expected-hand-over = { $receiver } veut continuer le projet. Dites oui ou non.
easy-circle = Qui aide { $child } ?
easy-referent = Cette personne suit le projet :
easy-host = { $child } va ici.
easy-function = Voici ce qu’on y fait :
easy-does = Ce qui est fait en ce moment :
easy-call = Vous pouvez téléphoner :
easy-wish = Ce que nous voulons pour { $child }
easy-wish-none = Nous n’avons encore rien écrit.
easy-propose-words = Vous avez une idée ?
easy-propose = Dire mon idée
easy-last = Ce que nous avons décidé
easy-last-day = C’était ce jour :
easy-last-now = Maintenant, nous voulons :
easy-last-read = Lire tout ce que nous avons dit
easy-outcome-achieved = C’est réussi.
easy-outcome-continued = On continue.
easy-outcome-adjusted = On change un peu.
easy-outcome-abandoned = On arrête.
easy-outcome-new = C’est nouveau.
easy-words = Vos mots
easy-words-kept = Personne ne change vos mots.
easy-words-write = Écrire ce que je veux
easy-documents = Vos documents
easy-readers = Qui peut lire le projet ?
easy-readers-words = Vous choisissez qui peut lire.
easy-readers-change = Vous pouvez changer d’avis.
easy-readers-choose = Choisir qui peut lire
easy-readers-log = Voir qui a lu
easy-print = Imprimer le projet
readers-plan = Qui va lire ceci : votre famille, la coordination, et { $names }.
readers-plan-nobody = Qui va lire ceci : votre famille et la coordination. Aucune structure, sans votre accord.
readers-child = Qui va lire ceci : la famille, la coordination, et { $names }.
readers-child-nobody = Qui va lire ceci : la famille et la coordination. Aucune structure, sans l’accord de la famille.
readers-institutional = Qui va lire ceci : les partenaires engagés et la coordination.
## the rights of those whose data it is
copy-title-child = Copie du dossier de { $name }
copy-title-self = Copie de ce que Maillage garde sur { $name }
copy-made = Préparée le { $day } pour { $reader }.
copy-care = Ce fichier contient des informations sur un enfant : rangez-le en lieu sûr, et ne le confiez qu’aux personnes de votre choix.
copy-what-child = Vous y trouvez tout ce que vous pouvez lire dans Maillage sur cet enfant. Les coordonnées d’un autre parent n’y sont jamais.
copy-what-self = Vous y trouvez votre compte, vos connexions, ce que vous avez écrit et que vous pouvez encore lire, et ce que vous avez fait.
copy-contents = Sommaire
copy-nothing = Rien.
copy-yes = oui
copy-no = non
copy-debt-owed = oui
copy-debt-too-short = non, période trop courte
copy-debt-excused = non, projet suspendu
copy-keys = Pour les machines : les fichiers JSON
copy-keys-words = Le dossier « donnees » contient un fichier JSON par rubrique, en UTF-8 : une liste de lignes, avec les clés ci-dessous. Les jours s’écrivent AAAA-MM-JJ, les instants en ISO 8601. « id » identifie une ligne ; une clé qui finit par « _id » renvoie à la ligne d’une autre liste.
copy-keys-key = Clé
copy-keys-meaning = Ce que c’est
copy-absent = Ce document est enregistré dans Maillage, mais son fichier n’a pas pu être lu. Demandez-le à votre coordination.
copy-file-child = dossier
copy-file-self = mes-donnees
rights-link = Les données : tout emporter
rights-title = Les données de { $child }
rights-copy = Tout emporter
rights-copy-words = Une copie complète du dossier, tel que vous pouvez le lire : une page à ouvrir dans un navigateur, les documents joints, et des fichiers que d’autres logiciels savent lire. L’autre parent et la coordination verront dans le journal que vous l’avez téléchargée.
rights-copy-care = Une fois sur votre appareil, cette copie n’est plus protégée par Maillage : gardez-la en lieu sûr.
rights-copy-get = Télécharger la copie (ZIP)
account-copy = Mes données
account-copy-words = Une copie de ce que Maillage garde sur vous : votre compte, vos connexions, ce que vous avez écrit et pouvez encore lire, ce que vous avez fait. Le dossier d’un enfant s’emporte depuis sa page, par ses responsables légaux.
account-copy-get = Télécharger mes données (ZIP)
trail-subject-copy = une copie complète du dossier
trail-subject-own-words = une copie de ses propres écrits
trail-subject-calendar = les dates de bilans, dans un agenda
copy-child = L’enfant
copy-guardians = Les responsables légaux
copy-consents = Les accords de partage
copy-plans = Les projets
copy-inheritances = Ce qui vient d’un autre territoire
copy-suspensions = Les suspensions
copy-members = Les partenaires, avec leurs mots
copy-needs = Les besoins
copy-expectations = Ce que la famille attend
copy-plan-agreements = Les réponses au projet
copy-objectives = Les objectifs
copy-actions = Les actions
copy-notes = Les notes
copy-reviews = Les bilans et leurs comptes rendus
copy-dates = Les dates proposées pour les bilans
copy-invitations = Les personnes invitées aux bilans
copy-contributions = Ce que chacun a écrit pour les bilans
copy-decisions = Les décisions
copy-agreements = Les accords sur les comptes rendus
copy-dissents = Les désaccords
copy-addenda = Les ajouts aux comptes rendus
copy-periods = Les périodes de bilan
copy-hand-overs = Les passages de relais
copy-documents = Les documents
copy-log = Le journal : qui a ouvert ou modifié le dossier
copy-account = Votre compte
copy-functions = Vos fonctions
copy-sessions = Vos connexions
copy-drafts = Ce que vous avez commencé à écrire
copy-words = Ce que vous avez écrit
copy-own-log = Ce que vous avez fait dans Maillage
copy-key-given-name = Prénom
copy-key-family-name = Nom
copy-key-birth-date = Date de naissance
copy-key-name = Nom complet
copy-key-email = Adresse e-mail
copy-key-phone = Téléphone
copy-key-language = Langue choisie
copy-key-administrator = Administre l’installation
copy-key-reminders = Reçoit les rappels
copy-key-quiet-from = Rien n’est envoyé à partir de
copy-key-quiet-until = Rien n’est envoyé jusqu’à
copy-key-calendar-since = Agenda en abonnement depuis
copy-key-easy = Page facile à lire
copy-key-second-factor-since = Double authentification depuis
copy-key-event = Ce qui s’est passé
copy-fact = { $label } : { $words }
copy-key-child = Enfant
copy-key-relation = Lien avec l’enfant
copy-key-territory = Coordination du territoire
copy-key-reference = Référence du projet
copy-key-kind = Nature
copy-key-title = Intitulé
copy-key-number = Numéro
copy-key-category = Type de bilan
copy-key-state = État
copy-key-organisation = Structure
copy-key-guardian = Responsable légal
copy-key-party = De la part de
copy-key-person = Personne
copy-key-act = A fait
copy-key-subject = Sur quoi
copy-key-function = Fonction
copy-key-ground = À quel titre
copy-key-interest = Intérêt
copy-key-means = Moyens mis en commun
copy-key-scopes = Ce qui est partagé
copy-key-from = À partir du
copy-key-until = Jusqu’au
copy-key-day = Jour
copy-key-hour = Heure
copy-key-planned-on = Prévu le
copy-key-held-on = Tenu le
copy-key-place = Lieu
copy-key-video-link = Lien de visioconférence
copy-key-scope = Sujet
copy-key-review = Bilan du
copy-key-need = Besoin
copy-key-common-objective = Objectif commun
copy-key-code = Code du besoin (SERAFIN-PH)
copy-key-host = Lieu d’accueil
copy-key-referent = Référent·e
copy-key-coordinator = Suivi par
copy-key-reviews-per-year = Bilans par an
copy-key-started-without = Démarré sans l’accord de la famille, parce que
copy-key-objective = Objectif
copy-key-success = On verra que c’est atteint quand
copy-key-carried-over = Repris du bilan précédent
copy-key-interests = Intérêt des partenaires
copy-key-action = Action
copy-key-responsible = Responsables
copy-key-due-on = À faire avant le
copy-key-expected-result = Résultat attendu
copy-key-evaluation = Évaluation
copy-key-family-opinion = Avis de la famille
copy-key-words = Texte
copy-key-sees = Ce qui est observé
copy-key-works = Ce qui fonctionne
copy-key-hard = Ce qui est difficile
copy-key-proposes = Ce qui est proposé
copy-key-points = Objectif par objectif
copy-key-health = Note ou document de santé
copy-key-synthesis = Synthèse
copy-key-adjustments = Ce qui change en pratique
copy-key-outcome = Décision
copy-key-remaining = Ce qui reste à travailler
copy-key-successor = Objectif suivant
copy-key-next-on = Bilan suivant
copy-key-attendance = Participation
copy-key-substitute = Remplacé·e par
copy-key-wrote-at = A écrit le
copy-key-family-absence-reason = Absence de la famille, parce que
copy-key-cancelled-reason = Annulé, parce que
copy-key-counts = Compte parmi les bilans dus
copy-key-agreed-on = Compte rendu définitif le
copy-key-answers = Réponses
copy-key-answer = Réponse
copy-key-agrees = Est d’accord
copy-key-receiver = Reprend le projet
copy-key-items = Éléments transmis
copy-key-reason = Raison
copy-key-declined-because = Refusé, parce que
copy-key-comment = Commentaire
copy-key-debt = Bilan dû sur cette période
copy-key-fulfilled-on = Bilan fait le
copy-key-file = Fichier joint
copy-key-size-bytes = Taille (octets)
copy-key-sha256 = Empreinte SHA-256
copy-key-browser = Navigateur
copy-key-seen-at = Vu pour la dernière fois le
copy-key-form = Ce qui est commencé
copy-key-invited-at = Invité·e le
copy-key-accepted-on = Engagé·e le
copy-key-left-on = Parti·e le
copy-key-closed-on = Clos le
copy-key-withdrawn-at = Retiré le
copy-key-at = Enregistré le
copy-key-by = Écrit par
copy-key-recorded-by = Noté par, pour la personne concernée
trail-subject-rectifications = une demande de correction
copy-rectifications = Les demandes de correction
copy-key-original = Ce qui est noté
copy-key-page = Page
copy-key-answered-by = Réponse de
copy-key-answered-on = Réponse du
rectification-title = Faire corriger quelque chose
rectification-words = Une date fausse, un mot qui n’est pas juste ? Dites-le ici. Ce que d’autres ont écrit reste écrit, et votre demande est gardée à côté. La coordination vous répond.
rectification-danger = Si un enfant est en danger, appelez le 119 : ce formulaire n’est pas fait pour cela.
rectification-about = Cela concerne
rectification-about-child = mon enfant
rectification-about-self = moi seulement
rectification-original = Ce qui est noté aujourd’hui
rectification-original-hint = Par exemple : « Né le 3 mars 2023 », ou une phrase d’un compte rendu.
rectification-wanted = Ce qui serait juste, et pourquoi
rectification-page = Adresse de la page, si vous l’avez
rectification-page-hint = Copiez-la depuis la barre de votre navigateur.
rectification-page-wrong = Ce n’est pas l’adresse d’une page de Maillage.
rectification-who = Qui le lira : la coordination de votre territoire et, si cela concerne votre enfant, chacun de ses responsables légaux. Ce qui ne concerne que vous se lit par vous et par la coordination, et par personne d’autre.
rectification-child = Ouvrir la fiche de l’enfant
rectification-ask = Envoyer la demande
rectification-asked = Demandé le { $day } par { $name }
rectification-said = Ce qui est noté
rectification-right = Ce qui serait juste
rectification-on-page = Voir la page concernée
rectification-waits = La coordination n’a pas encore répondu.
rectification-outcome-done = Corrigé
rectification-outcome-kept = Laissé tel quel
rectification-answered = Réponse de { $name }, le { $day }
rectification-own = Vos demandes
rectifications-title = Demandes de correction
rectifications-lead = Une famille demande qu’une information sur son enfant ou sur elle-même soit corrigée (RGPD, article 16). Répondez dans le mois. Ce que quelqu’un d’autre a écrit ne se réécrit pas : demandez-lui de le corriger, ou dites pourquoi cela reste.
rectifications-open = Sans réponse
rectifications-answered = Avec une réponse
rectifications-none = Aucune demande n’attend de réponse.
rectification-answer-title = Répondre
rectification-outcome = Ce qui a été fait
rectification-answer = Votre réponse à la famille
rectification-answer-hint = Ce qui a été corrigé et où, ou pourquoi cela reste tel quel. Une réponse donnée ne se change plus.
rectification-answer-send = Répondre
notice-rectification-asked = Votre demande est envoyée à la coordination.
notice-rectification-answered = La famille lira votre réponse.
rectification-day = { $count ->
    [one] Une famille demande une correction
   *[other] { $count } demandes de correction attendent une réponse
}
retention-title = Conservation des dossiers
retention-lead = Un dossier ne se garde pas pour toujours. Quand plus personne ne travaille avec lui, il est anonymisé : il n’en reste que des chiffres.
retention-period = { $territory } : { $years ->
    [1] un an
   *[other] { $years } ans
} après le dernier contact.
retention-rule = Le délai court depuis le dernier contact : fin du projet, dernière rencontre, dernier écrit. Un projet en cours, un passage de relais ou une demande de correction sans réponse le suspend. L’administration règle le délai.
retention-due = Arrivés à leur terme
retention-due-none = Aucun dossier n’est arrivé à son terme.
retention-choose = Dossiers à anonymiser, { $most } au plus à la fois
retention-last = dernier contact le { $day }
retention-next = Continuer : voir ce qui disparaît
retention-coming = Dans les six mois
retention-from = à partir du { $day }
retention-confirm-title = Anonymiser ces dossiers
retention-none-chosen = Aucun dossier n’est choisi.
retention-goes = Disparaissent : les noms de l’enfant et de ses responsables légaux, leurs comptes, tout ce qui a été écrit (objectifs, notes, contributions, comptes rendus…), les documents et leurs fichiers. De la date de naissance, il ne reste que l’année.
retention-stays = Restent : les dates, les états et les structures, pour que les statistiques des années passées ne changent pas.
retention-final = Personne ne pourra revenir en arrière. Si la famille veut une copie, elle doit l’avoir téléchargée avant.
retention-count = Pour confirmer, écrivez le nombre de dossiers
retention-count-hint = En chiffres.
retention-count-wrong = Ce n’est pas le nombre de dossiers de la liste.
territory-file-kept = Années de conservation d’un dossier après le dernier contact
territory-file-kept-hint = De 1 à 10. Deux ans sont recommandés par la CNIL pour le secteur social et médico-social.
territory-log-kept = Mois de conservation du journal des accès
territory-log-kept-hint = De 6 à 36. Au-delà de 12 mois, il faut pouvoir dire pourquoi.
territory-kept-wrong = Ce nombre n’est pas dans les limites indiquées.
retention-who = La coordination du territoire les voit et les anonymise ; l’administration n’en voit que le nombre.
notice-files-anonymised = Les dossiers sont anonymisés.
retention-do = { $count ->
    [one] Anonymiser ce dossier
   *[other] Anonymiser ces { $count } dossiers
}
retention-count-due = { $count ->
    [0] Aucun dossier n’est arrivé à son terme.
    [one] Un dossier est arrivé à son terme.
   *[other] { $count } dossiers sont arrivés à leur terme.
}
retention-count-done = { $count ->
    [0] Aucun n’a encore été anonymisé.
    [one] Un dossier est déjà anonymisé.
   *[other] { $count } dossiers sont déjà anonymisés.
}

## Passkeys
passkeys-title = Clés d’accès
passkeys-none = Vous n’en avez pas encore.
passkeys-not-offered = À cette adresse, on ne peut pas en ajouter.
passkey-title = Entrer avec une clé d’accès
passkey-about = Une clé d’accès ouvre avec votre empreinte, votre visage ou le code de votre appareil : pas de mot de passe à taper, rien à deviner.
passkey-about-more = Elle reste dans votre téléphone, votre ordinateur ou une clé USB de sécurité ; ni votre empreinte ni votre visage ne nous sont envoyés.
passkey-give = Utiliser une clé d’accès
passkey-or = Ou une clé d’accès
passkey-make = Faire une clé d’accès
passkey-add = Ajouter une clé d’accès
passkey-add-words = Faites-le sur l’appareil qui la gardera. Votre mot de passe d’abord, puis votre appareil vous reconnaît.
passkey-name = Nom de cette clé
passkey-name-hint = Pour la reconnaître : « mon téléphone », « ordinateur du bureau ».
passkey-name-needed = Donnez un nom à cette clé, de { $most } caractères au plus.
passkey-name-and-password = Donnez un nom à cette clé, de { $most } caractères au plus, et votre mot de passe actuel.
passkey-needs-script = Une clé d’accès demande un navigateur récent, avec JavaScript. Sans elle, tout le reste fonctionne.
passkey-failed = Votre appareil n’a pas donné de clé. Réessayez, ou entrez autrement.
passkey-refused = Cette clé n’ouvre rien ici, ou la demande a expiré. Réessayez, ou entrez autrement.
passkey-full = Vous avez déjà vingt clés : retirez-en une d’abord.
passkey-made = Ajoutée le { $made }, pas encore utilisée.
passkey-made-used = Ajoutée le { $made }, utilisée le { $used }.
passkey-change = Renommer ou retirer
passkey-rename = Renommer
passkey-remove = Retirer cette clé
passkey-remove-words = Elle n’ouvrira plus rien ici. Pensez à l’effacer aussi sur l’appareil qui la garde.
passkey-needed = C’est votre seul deuxième moyen d’entrer, et votre fonction en demande un. Pour retirer cette clé, ajoutez-en d’abord une autre, ou un téléphone.
notice-passkey-added = La clé d’accès est ajoutée.
notice-passkey-renamed = La clé d’accès porte son nouveau nom.
notice-passkey-removed = La clé d’accès est retirée.
notice-second-factor-set = Votre téléphone donne maintenant un code. Vos codes de secours restent les mêmes.
account-event-passkey-added = Clé d’accès ajoutée
account-event-passkey-removed = Clé d’accès retirée
account-event-passkey-refused = Clé d’accès refusée
second-words-recovery = Sans votre clé d’accès, donnez un de vos codes de secours.
second-own-no-telephone = Aucun téléphone ne donne de code.
second-own-add-telephone = Ajouter les codes d’un téléphone
second-own-passkeys = { $count ->
    [one] Une clé d’accès
   *[other] { $count } clés d’accès
}
second-own-remove-passkeys = Vos clés d’accès et vos codes de secours resteront.
copy-passkeys = Vos clés d’accès
copy-key-used-at = Utilisé pour la dernière fois le
## Prouver de nouveau qui l’on est
prove-title = Confirmez que c’est bien vous
prove-about = Vous alliez :
prove-why = Quelqu’un d’autre pourrait être devant votre écran. Avant ce geste, nous vérifions donc que c’est vous ; ensuite, rien n’est redemandé pendant dix minutes. Ce que vous avez saisi est gardé.
prove-password = Votre mot de passe
prove-submit = Confirmer
prove-code = Ou le code à six chiffres de votre téléphone
prove-submit-code = Confirmer avec le code
prove-again-words = Vous pouvez aussi vous connecter de nouveau, puis reprendre ici.
prove-again = Se connecter de nouveau
prove-leave = Ne rien faire et revenir à l’accueil
proved-title = Merci, c’est bien vous
proved-continue = Continuer
proved-nothing = Il ne reste rien à reprendre ici : cela a déjà été fait, ou trop de temps a passé. Recommencez depuis la page où vous étiez.
prove-act-second-factor = remettre à zéro la double authentification de quelqu’un
prove-act-account = fermer ou rouvrir un compte
prove-act-invitation = faire un nouveau code d’accès pour quelqu’un qui a déjà un compte
prove-act-coordinator = nommer une coordinatrice ou un coordinateur
prove-act-retention = changer la durée de conservation
prove-act-anonymisation = anonymiser des dossiers
prove-act-copy = télécharger une copie complète

## Au nom de qui on agit
acting-title = Vous agissez pour…
acting-words = Vous avez plusieurs fonctions dans Maillage. Choisissez celle dans laquelle vous agissez maintenant : vous verrez ce qui lui appartient, et rien des autres. Vous pourrez changer à tout moment, en haut de chaque page.
acting-one = Vous n’avez qu’une fonction dans Maillage : il n’y a rien à choisir.
acting-now = en ce moment
acting-last = la dernière fois
acting-for = Vous agissez pour :
capacity-coordination = Coordination
capacity-coordination-of = Coordination ({ $name })
capacity-organisation = Structure
capacity-family = Ma famille
capacity-family-of = Ma famille ({ $name })
capacity-administration = Administration
error-capacity-changed = Vous agissez maintenant pour quelqu’un d’autre
error-capacity-changed-words = Cette page avait été ouverte dans une autre de vos fonctions, et vous avez changé depuis, peut-être dans une autre fenêtre. Rien n’est enregistré. Choisissez la bonne fonction en haut de la page, puis envoyez de nouveau.
error-elsewhere = Vous avez plusieurs fonctions : cela se trouve peut-être dans une autre.
error-elsewhere-link = Choisir pour qui vous agissez

## Identity providers

provider-sign-in = Ou se connecter avec
provider-invitation = Ou sans mot de passe
provider-invitation-words = Un compte que vous avez déjà ailleurs peut ouvrir votre accès, à la place d’un mot de passe :
provider-away = { $name } ne répond pas
provider-away-words = Ce n’est pas de votre fait, et rien n’a été ouvert. Réessayez dans quelques minutes ; en attendant, votre mot de passe fonctionne comme d’habitude.
provider-over = Cette connexion n’a pas abouti
provider-over-words = Elle a duré trop longtemps, a déjà servi, ou ce qui est revenu n’a pas pu être vérifié. Rien n’a été ouvert ni changé : recommencez depuis le début.
provider-again = Recommencer
notice-provider-cancelled = Vous avez arrêté en chemin : rien n’a été ouvert ni changé.
provider-unlinked = { $name } n’ouvre encore aucun accès ici
provider-unlinked-words = Vous avez bien été reconnu·e, mais rien n’est ouvert. Voici quoi faire, une seule fois.
provider-unlinked-known = Vous avez déjà un accès
provider-unlinked-known-words = Connectez-vous avec votre mot de passe. Puis, dans « Mon compte », associez { $name }. Ensuite, il suffira pour entrer.
provider-unlinked-password = Se connecter avec le mot de passe
provider-unlinked-code = Vous avez reçu un code d’entrée
provider-code-wrong = Ce code ne permet pas d’entrer ainsi. Il peut être faux, trop ancien ou avoir déjà servi ; si vous êtes déjà entré·e une fois, choisissez plutôt un mot de passe avec lui.
provider-accept = Ouvrir votre accès avec { $name }
provider-accept-of = Vous ouvrez l’accès de
provider-accept-words = Vous entrerez avec { $name }, sans mot de passe. Vous pourrez en choisir un plus tard, par « Mot de passe oublié ».
provider-accept-submit = Ouvrir mon accès
provider-own = Entrer autrement
provider-own-words = Un compte que vous avez ailleurs peut ouvrir votre accès ici, sans taper votre mot de passe.
provider-own-since = associé le
provider-link = Associer { $name }
provider-link-words = { $name } vous a reconnu·e. Donnez votre mot de passe pour que ce compte ouvre désormais votre accès.
provider-link-submit = Associer
provider-unlink = Dissocier { $name }
provider-unlink-words = { $name } n’ouvrira plus votre accès ; votre mot de passe, oui. Vos autres connexions seront fermées.
provider-last-way = C’est votre seule façon d’entrer. Choisissez d’abord un mot de passe, ensuite vous pourrez dissocier ce compte.
provider-no-password = Vous n’avez pas de mot de passe : il en faut un pour changer votre façon d’entrer.
provider-choose-password = Choisir un mot de passe
notice-identity-linked = C’est fait : vous pouvez entrer ainsi désormais.
notice-identity-taken = Rien n’est changé : ce compte ne peut pas être associé au vôtre. Un autre du même service l’est peut-être déjà, ou il ouvre un autre accès.
notice-identity-unlinked = C’est dissocié. Vos autres connexions sont fermées.
account-event-identity-linked = Compte d’un autre service associé
account-event-identity-unlinked = Compte d’un autre service dissocié
copy-identities = Comptes d’autres services associés
copy-key-issuer = Service
copy-key-identity = Identifiant chez ce service

## Help

help-sign-in = C’est la porte d’entrée : elle vérifie que c’est bien vous, pour que personne d’autre ne lise ce qui concerne un enfant.
help-sign-in-do = Donnez votre adresse e-mail et votre mot de passe. Pas encore de mot de passe ? Il vous faut une invitation, par e-mail ou sur papier.
help-invitation = Une invitation ouvre votre accès : elle ne sert qu’une fois, et pour un temps limité.
help-invitation-do = Recopiez le code reçu, puis choisissez votre mot de passe. Si le code ne marche plus, demandez-en un autre à qui vous l’a donné.
help-forgotten = De quoi choisir un nouveau mot de passe quand on a oublié le sien.
help-forgotten-do = Donnez votre adresse e-mail : si un accès existe, un message y arrive avec la suite.
help-account = Vos coordonnées, vos façons d’entrer et les appareils où vous êtes connecté·e.
help-account-do = Corrigez ce qui a changé. Un appareil que vous ne reconnaissez pas ? Déconnectez-le, puis changez de mot de passe.
help-second-factor = Une seconde preuve que c’est vous : même avec votre mot de passe, quelqu’un d’autre n’entrerait pas.
help-second-factor-do = Choisissez une clé d’accès (empreinte, visage, code de l’appareil) ou les codes d’une application, et gardez les codes de secours sur papier.
help-prove = Avant un geste grave, Maillage vérifie une fois de plus que c’est vous.
help-prove-do = Donnez votre preuve : ce que vous aviez commencé continue ensuite, rien n’est à retaper.
help-letters-choices = Les messages que Maillage vous envoie : jamais rien sur un enfant, seulement ce qui vous attend.
help-letters-choices-do = Choisissez ce que vous voulez recevoir et à quelles heures. Les invitations aux bilans arrivent toujours.
help-subscription = Vos bilans et vos échéances dans l’agenda de votre téléphone, tenus à jour tout seuls.
help-subscription-do = Créez l’adresse, copiez-la dans votre agenda, et ne la donnez à personne.
help-acting = Chaque fonction ouvre ce qui lui appartient : une structure, votre famille, une coordination.
help-acting-do = Choisissez celle dans laquelle vous agissez ; le haut de chaque page la rappelle et permet d’en changer.
help-unsent = Ce que vous aviez écrit sans pouvoir l’envoyer : connexion expirée, réseau perdu, page fermée.
help-unsent-do = Reprenez chaque texte là où il en était, ou jetez-le. Vous seul·e le voyez.
help-search = Une seule recherche dans tout ce que vous avez le droit de voir.
help-search-do = Tapez un nom, une référence ou quelques mots ; les accents et les petites fautes ne comptent pas.
help-administration = Les territoires, leurs réglages et qui les coordonne. Rien d’un enfant n’est visible ici.
help-administration-do = Créez un territoire, nommez au moins une personne qui le coordonne : elle fait le reste.
help-api = De quoi relier le logiciel d’une structure : il lit les dates de ses projets, jamais les mots sur un enfant.
help-api-do = Lisez ce qui est ouvert, puis faites une clé depuis la fiche de votre structure.
help-api-tokens = Les clés avec lesquelles d’autres logiciels lisent au nom de cette structure.
help-api-tokens-do = Faites-en une par logiciel, avec une fin ; retirez celle qui ne sert plus ou dont vous doutez.
help-accounts = Toutes les personnes qui ont un accès, et l’état de cet accès.
help-accounts-do = Fermez l’accès de qui est parti ; refaites une invitation à qui a perdu le sien.
help-outbox = Les messages qui n’ont pas pu partir, sans leur contenu.
help-outbox-do = Lisez la raison, corrigez l’adresse ou le serveur, puis renvoyez.
help-directory = Les structures du territoire : qui fait quoi, et comment les joindre.
help-directory-do = Cherchez par nom, commune ou type. Une structure manque ? La coordination peut l’ajouter.
help-organisation = Une structure, ses professionnels et ses jours de fermeture ; les bilans évitent ces jours.
help-organisation-do = Tenez la fiche à jour. Quand quelqu’un part, terminez sa fonction : son accès s’arrête à l’instant.
help-day = Tout ce qui demande un geste de votre part, le plus pressant en haut. Un bilan en retard ne peut pas en disparaître tout seul.
help-day-do = Prenez la première ligne et suivez son lien. Une alerte ne se ferme qu’avec une raison écrite.
help-planning = Les six mois à venir : bilans dus, bilans prévus, vacances et fermetures. Pour chaque bilan dû, une demi-journée est proposée.
help-planning-do = Cochez les propositions qui conviennent et enregistrez-les en une fois ; les autres restent à prévoir.
help-reports = Ce que le territoire a fait, en chiffres tirés des projets eux-mêmes : rien n’est saisi à la main.
help-reports-do = Choisissez la période, lisez, puis téléchargez ce que vous devez remettre.
help-children = Les enfants du territoire, accompagnés ou non par un projet.
help-children-do = Ouvrez un enfant pour voir où il en est. Un enfant sans projet ni bilan prévu ne doit pas le rester.
help-child = Le dossier d’un enfant : sa famille, ses projets au fil des années, et ce que la famille permet de partager.
help-child-do = Vérifiez les consentements avant d’inviter une structure ; ouvrez le projet en cours pour agir.
help-child-identity = Le nécessaire pour reconnaître l’enfant et joindre ceux qui en ont la responsabilité, rien de plus.
help-child-identity-do = Écrivez le nom comme la famille l’écrit. Ajoutez chaque parent : chacun aura son propre accès.
help-consents = Ce que la famille a permis ou refusé de partager, structure par structure. Sans accord, la structure ne voit rien.
help-consents-do = La famille décide depuis son espace. Ce qu’elle a signé sur papier se note ici, et reste marqué ainsi.
help-log = Qui a ouvert ce dossier, quand et pour quelle structure. Cette liste ne peut pas être modifiée ; la famille la voit aussi.
help-log-do = Une ouverture vous étonne ? Demandez à la personne, et prévenez la famille s’il le faut.
help-plans = Tous les projets d’accueil du territoire, avec les bilans faits, prévus et manqués de l’année.
help-plans-do = Filtrez par lieu d’accueil ou par état ; une case vide est un bilan à prévoir.
help-plan-start = Les faits du projet : où l’enfant est accueilli, qui en est la référente ou le référent, qui le suit, de quand à quand.
help-plan-start-do = Remplissez ce que vous savez. Des dates découle le calendrier des bilans, trois par an au moins.
help-entrust = Avant un congé ou un départ, les projets d’une personne passent à une autre.
help-entrust-do = Choisissez qui part, qui reprend, et vérifiez la liste : aucun enfant ne doit rester sans personne.
help-plan = Le projet d’un enfant, tel que tous le partagent : besoins, objectifs, actions, bilans, et la parole de chacun.
help-plan-do = Commencez par ce qui est attendu de vous. Ce qui est écrit par un autre se lit, se commente, mais ne se modifie pas.
help-plan-agreement = Le projet ne commence qu’une fois que la famille et chaque partenaire ont répondu.
help-plan-agreement-do = Lisez, puis dites votre accord ou votre désaccord avec vos mots : les deux comptent et sont gardés.
help-plan-steps = Les étapes de la vie du projet : démarrer, suspendre, reprendre, clore. Chaque passage est daté et gardé.
help-plan-steps-do = Choisissez l’étape et dites pourquoi. Une suspension repousse les bilans ; elle ne les efface pas.
help-plan-renew = Le projet suivant reprend ce que vous choisissez de celui-ci ; rien n’est à recopier.
help-plan-renew-do = Cochez ce qui continue. Chaque partenaire acceptera de nouveau, pour lui-même.
help-hand-over = Le passage d’un projet vers un autre lieu d’accueil, l’école ou un autre territoire. Rien ne part sans l’accord de la famille.
help-hand-over-do = Listez ce qui serait transmis ; la famille accepte tout, une partie, ou rien.
help-partnerships = Les projets et les conventions où vous êtes partie prenante.
help-partnerships-do = Ouvrez-en un pour voir ce qu’on attend de vous. Une invitation attend votre réponse.
help-partnership-start = Un partenariat réunit des structures autonomes autour d’un objectif commun, pour un besoin clairement nommé.
help-partnership-start-do = Écrivez d’abord le besoin, puis l’objectif commun : sans les deux, il ne peut pas démarrer.
help-partnership = Une convention entre structures : l’objectif commun, ce que chacune y apporte, ce qui se fait et s’évalue ensemble.
help-partnership-do = Écrivez ce qui vous revient, lisez les autres, préparez l’évaluation de l’année.
help-convention = Le texte qui lie les partenaires, version par version, avec l’accord de chacun.
help-convention-do = Lisez la dernière version et répondez pour votre structure. Un texte changé se fait accepter de nouveau.
help-members = Chaque partenaire dit avec ses mots son intérêt, sa fonction et ses moyens. Personne ne les écrit à sa place.
help-members-do = Invitez une structure, ou écrivez pour la vôtre. Quitter se peut toujours ; ce qui a été écrit reste.
help-needs = Ce dont l’enfant a besoin chaque jour et ce que sa famille espère : tout le projet part de là.
help-needs-do = Écrivez des situations concrètes plutôt qu’un diagnostic. Les mots de la famille restent tels quels.
help-objectives = Un objectif dit ce qu’on veut voir changer pour l’enfant, et à quoi on le verra. Chaque bilan le reprend.
help-objectives-do = Écrivez-le court et observable. Ses versions passées restent lisibles d’année en année.
help-actions = Une action dit qui fait quoi, pour quand, et pour quel résultat. Elle se juge ensemble.
help-actions-do = Notez ce que vous avez fait. À la fin, chacun dit ce qu’il en pense, la famille aussi.
help-notes = Une note garde ce que vous avez vu, depuis votre place, pour le prochain bilan.
help-notes-do = Quelques lignes suffisent : un fait, son jour. Qui la lira est écrit à côté du bouton.
help-review-plan = Un bilan réunit la famille et les partenaires autour de l’enfant, trois fois par an au moins.
help-review-plan-do = Proposez une ou plusieurs dates, dix jours à l’avance au moins ; les invitations partent toutes seules.
help-review = Tout d’un bilan : sa date, qui vient, ce que chacun a écrit, ce qui a été décidé.
help-review-do = Avant : répondez aux dates et écrivez votre regard. Après : lisez le compte rendu et dites votre accord ou votre désaccord.
help-dates = De quoi trouver un jour où chacun peut venir, ou dire qui viendra à sa place.
help-dates-do = Répondez à chaque date : oui, non, s’il le faut. On ne vous le demandera pas deux fois.
help-contribution = Votre regard, objectif par objectif, avant la réunion : ce qui marche, ce qui est difficile, ce que vous proposez.
help-contribution-do = Écrivez à votre rythme : le brouillon n’est vu que de vous, jusqu’à ce que vous le partagiez.
help-links = Un lien personnel laisse contribuer un professionnel sans compte : un seul bilan, le prénom et les questions, rien d’autre.
help-links-do = Vérifiez l’adresse avant d’envoyer. Le lien expire, et se retire d’un geste.
help-hold = La page pour tenir la réunion : sous chaque objectif, les regards côte à côte, puis la décision.
help-hold-do = Cochez qui est là, décidez objectif par objectif, notez les désaccords tels quels. Rien ne s’écrase, même à plusieurs.
help-minutes = Le compte rendu tiré de ce qui a été saisi en réunion. Il se corrige jusqu’à l’accord, puis ne change plus.
help-minutes-do = Corrigez ce qui doit l’être ; une correction redemande l’accord de chacun.
help-documents = Les pièces jointes au projet. Seules les voient les structures que la famille y autorise.
help-documents-do = Joignez ce qui aide vraiment, et rien de médical de plus que nécessaire. Vous pouvez retirer ce que vous avez joint.
help-mine = Les enfants que vous accompagnez, et ce qui est attendu de vous.
help-mine-do = Commencez par le haut : une contribution à donner, une date à choisir. Noter ce que vous voyez prend une minute.
help-family = La page de votre enfant : ce qui vient, ce qui a été décidé, qui fait quoi pour lui.
help-family-do = Regardez d’abord ce qu’on attend de vous. Vous pouvez écrire, parler au micro, proposer, ne pas être d’accord.
help-family-paper = Tout le projet sur deux pages, pour l’emporter ou le lire sans écran.
help-family-paper-do = Imprimez, ou demandez à la coordination de le faire. Ce que vous écrivez sur le papier pourra être noté ici.
help-family-consents = Vous choisissez qui voit quoi de votre enfant. Sans votre oui, personne ne voit rien.
help-family-consents-do = Dites oui ou non pour chaque structure. Vous pouvez changer d’avis à tout moment : c’est immédiat.
help-family-as = Le projet de votre enfant tel que ce partenaire le voit, et rien de plus.
help-family-as-do = S’il en voit trop, revenez à vos choix et changez-les.
help-family-log = Qui a ouvert le dossier de votre enfant, quand et pour quelle structure.
help-family-log-do = Un nom vous étonne ? Demandez à la coordination : elle doit vous répondre.
help-family-data = Vos droits sur les données de votre enfant : tout emporter, ou faire corriger ce qui est faux.
help-family-data-do = Téléchargez la copie, ou dites ce qui est faux : votre version s’écrit à côté de l’autre.
help-rectifications = Ce que des familles demandent de corriger. La loi donne un mois pour répondre.
help-rectifications-do = Lisez, décidez, dites pourquoi. L’original reste ; la correction s’écrit à côté.
help-retention = Les dossiers clos dont le temps est passé : ils perdent les noms et les textes, les chiffres restent.
help-retention-do = Vérifiez la liste avant : ce geste ne se défait pas.
help-import = De quoi faire entrer le tableau que vous tenez déjà, sans rien retaper.
help-import-do = Envoyez le fichier : vous voyez d’abord ce qui serait ajouté et ce qui cloche. Rien n’est enregistré sans votre accord.
help-accessibility = Ce que nous avons vérifié pour que chacun puisse se servir de Maillage, et ce qui manque encore.
help-accessibility-do = Quelque chose vous arrête ? Écrivez à l’adresse indiquée : la loi nous oblige à répondre.
help-summary = Aide
help-summary-page = sur cette page
help-first-steps = Ce qu’il faut à un territoire pour commencer, dans l’ordre. Chaque étape se coche d’elle-même.
help-first-steps-do = Prenez la première étape qui reste. Vous pouvez vous arrêter et revenir : rien n’est perdu.
guide-title = Comprendre et utiliser Maillage
guide-lead = Sur chaque page, « Aide » dit en deux phrases ce qu’elle est et ce qu’on y fait. Ici, l’essentiel une fois pour toutes.
guide-ideas = Ce qui fait un partenariat
guide-idea-common = Un objectif commun : chacun dit pourquoi il s’y engage, pour lui ou pour ceux qu’il accompagne.
guide-idea-autonomy = L’autonomie : personne ne commande, et personne ne change les mots d’un autre.
guide-idea-together = La coopération : on agit et on juge ensemble, avec ce que chacun a vu.
guide-idea-review = L’évaluation : chaque bilan reprend les objectifs et dit ce qui reste à travailler.
guide-year = L’année d’un projet d’accueil
guide-year-start = La famille dit ce qu’elle espère, chaque partenaire ce qu’il apporte ; les objectifs sont écrits et chacun donne son accord.
guide-year-note = Au fil des semaines, chacun note ce qu’il voit et ce qu’il a fait.
guide-year-date = Trois fois par an au moins, une date de bilan est trouvée ensemble.
guide-year-prepare = Avant le bilan, chacun écrit son regard ; la famille peut aussi le dire au micro.
guide-year-hold = Au bilan, chaque objectif est repris : atteint, continué, remplacé ou arrêté.
guide-year-agree = Après, chacun lit le compte rendu et dit son accord, ou son désaccord avec ses mots.
guide-year-end = À la fin de l’année, le projet est renouvelé, transmis ou clos : ce qui reste à travailler n’est jamais perdu.
guide-glossary = Les mots
guide-plan = Projet d’accueil personnalisé (PAP)
guide-plan-words = Ce qui est convenu pour qu’un enfant soit bien accueilli : ses besoins, des objectifs, qui fait quoi.
guide-review = Bilan
guide-review-words = La réunion où la famille et les partenaires reprennent les objectifs ensemble.
guide-contribution = Contribution
guide-contribution-words = Ce que quelqu’un écrit avant un bilan, depuis sa place. Elle reste à lui.
guide-minutes = Compte rendu
guide-minutes-words = Ce qui a été dit et décidé au bilan. Une fois accepté, il ne change plus ; on peut seulement y ajouter.
guide-objective = Objectif
guide-objective-words = Ce qu’on veut voir changer pour l’enfant, et à quoi on le verra.
guide-action = Action
guide-action-words = Ce que quelqu’un s’engage à faire pour un objectif, avec une date.
guide-dissent = Désaccord
guide-dissent-words = Dire qu’on n’est pas d’accord, avec ses mots. Il est gardé à côté de ce qui a été décidé, jamais effacé.
guide-member = Partenaire
guide-member-words = Une structure ou une famille qui prend part au projet, avec sa fonction et ses moyens. Aucun n’est au-dessus d’un autre.
guide-coordinator = Coordinatrice, coordinateur
guide-coordinator-words = La personne du territoire qui veille à ce que chaque projet avance et qu’aucun enfant ne soit oublié.
guide-referent = Référente, référent
guide-referent-words = La personne du lieu d’accueil à qui s’adresser pour cet enfant.
guide-consent = Consentement
guide-consent-words = Le oui de la famille pour qu’une structure voie quelque chose. Il se retire à tout moment.
guide-flag = Alerte
guide-flag-words = Le signe qu’un bilan n’a pas eu lieu à temps. Elle reste jusqu’à ce que quelqu’un agisse.
guide-convention = Convention
guide-convention-words = Le texte par lequel des structures s’engagent ensemble, en dehors du projet d’un enfant.
guide-hand-over = Passage de relais
guide-hand-over-words = Un projet passe à un autre lieu d’accueil, à l’école ou à un autre territoire. La famille choisit ce qui est transmis.
guide-question = Une question, un doute
guide-question-words = Pour un enfant, demandez d’abord à la coordination du territoire : ses coordonnées sont sur la page du projet.
guide-contact = Pour l’application elle-même :
first-title = Premiers pas du territoire
first-link = Les premiers pas d’un territoire
first-lead = De l’annuaire vide au premier bilan prévu, dans l’ordre.
first-count = Fait : { $done } sur { $all }.
first-whole = Tout y est : votre territoire est en route. La suite se passe dans « Ma journée ».
first-done = Fait
first-next = À faire maintenant
first-later = Ensuite
first-go = Y aller
first-import = Vous tenez déjà un tableau ? Il peut remplir une bonne part de tout cela en une fois.
first-organisation = Ajouter une structure
first-organisation-words = Un lieu d’accueil d’abord, puis la PMI, le CAMSP, le SESSAD… Seules les structures de l’annuaire peuvent être invitées.
first-professional = Ouvrir un accès à un professionnel
first-professional-words = Depuis la fiche de sa structure, avec une invitation par e-mail ou un code sur papier. Chacun écrit pour la sienne.
first-child = Ajouter un enfant
first-child-words = Avec l’accord de sa famille, et rien de plus que nécessaire.
first-family = Donner un accès à la famille
first-family-words = Depuis la page de l’enfant. La famille pourra lire, écrire, et choisir qui voit quoi.
first-plan = Commencer un projet d’accueil
first-plan-words = Pas à pas : le lieu d’accueil, les besoins, les objectifs, les partenaires.
first-running = Faire démarrer le projet
first-running-words = Quand la famille et les partenaires ont répondu. Le calendrier des bilans commence ce jour-là.
first-review = Prévoir le premier bilan
first-review-words = « Mois à venir » propose une date pour chaque bilan dû et l’enregistre en un geste.
## Read API

api-title = Lire depuis un autre logiciel
api-lead = Le logiciel de votre structure peut lire ici l’annuaire, les projets partagés avec elle et les dates de leurs bilans, pour ne rien ressaisir. Il lit seulement : rien ne s’écrit par là.
api-what = Ce qu’il peut lire
api-what-organisations = Les structures de l’annuaire de votre territoire.
api-what-plans = Les projets que les familles partagent avec votre structure : référence, dates, état, périodes de l’année et prochaine échéance.
api-what-reviews = Les bilans de ces projets : catégorie, état, jour et heure.
api-what-not = Aucun nom d’enfant ni de parent, aucun besoin, aucun objectif, aucune parole.
api-family = Ce que la famille décide
api-family-words = Un projet n’apparaît que si la famille l’a ouvert à votre structure. Si elle retire son accord, il disparaît à la requête suivante. Chaque lecture s’inscrit dans le journal de l’enfant, que la famille peut lire.
api-token = Obtenir une clé
api-token-words = Une personne qui travaille dans la structure fait la clé, depuis la fiche de sa structure dans l’annuaire, puis « Clés pour les logiciels ». La clé n’est montrée qu’une fois. Elle s’arrête à sa date de fin, quand on la retire, ou quand la personne qui l’a faite quitte la structure. La coordination et l’administration voient les clés et peuvent les retirer, sans jamais les lire.
api-how = Comment demander
api-how-words = Envoyez la clé dans l’en-tête Authorization :
api-how-pages = Les listes viennent par morceaux : reprenez la valeur de next dans le paramètre after jusqu’à ce qu’elle soit vide. Renvoyez l’ETag dans If-None-Match : si rien n’a changé, la réponse est 304, sans contenu.
api-how-often = { $most ->
    [0] Si les demandes se suivent trop vite, la réponse est 429 et dit combien de secondes attendre.
   *[other] Au-delà de { $most } demandes par minute, la réponse est 429 et dit combien de secondes attendre.
}
api-description = La description complète (OpenAPI)
api-tokens-title = Clés pour les logiciels
api-tokens-lead = Avec une clé, un logiciel de la structure lit les projets partagés avec elle, sans les noms ni les paroles. Elle vaut autant qu’un mot de passe.
api-tokens-more = Ce qu’une clé permet de lire
api-tokens-none = Il n’y a pas de clé.
api-token-made = Voici la clé
api-token-once = Copiez-la maintenant dans votre logiciel : elle ne sera plus jamais montrée.
api-token-until = Fonctionne jusqu’au { $day }
api-token-withdrawn = Retirée le { $day }
api-token-maker-left = Ne fonctionne plus : la personne qui l’a faite n’est plus dans la structure
api-token-expired = Terminée depuis le { $day }
api-token-made-by = faite par { $name } le { $day }
api-token-made-on = faite le { $day }
api-token-used = Dernière lecture le { $day } ; { $count ->
    [0] aucune
    [one] une
   *[other] { $count }
} ces trente derniers jours
api-token-unused = Jamais utilisée
api-token-withdraw = Retirer
api-token-new = Faire une clé
api-token-name = Pour quel logiciel
api-token-name-hint = Par exemple : logiciel de la crèche
api-token-lasts = Pendant combien de temps
api-token-lasts-month = Un mois
api-token-lasts-season = Trois mois
api-token-lasts-year = Un an
api-token-make = Faire la clé
api-token-who = Seule une personne qui travaille dans cette structure peut faire une clé.
notice-api-token-withdrawn = La clé est retirée : la prochaine lecture sera refusée.
prove-act-api-token = faire une clé pour un logiciel
trail-subject-api = le projet et ses dates, lus par un logiciel
trail-a-program = Un logiciel

## Un projet en FHIR
fhir-link = Emporter le projet dans un autre logiciel
fhir-title = Emporter le projet dans un autre logiciel
fhir-lead = Un fichier au format FHIR, par lequel les logiciels du secteur médico-social se passent un projet.
fhir-holds = Ce que contient le fichier
fhir-holds-coordinator = Tout le projet tel que vous le lisez : l’enfant et sa date de naissance, sa famille et les partenaires par leur nom, les besoins, les attentes, les objectifs et leurs versions, les actions, les observations, les bilans avec ce que chacun y a apporté, les décisions, les accords. Les observations de santé n’y sont que si vous pouvez les lire.
fhir-holds-family = Tout le projet tel que vous le lisez : votre enfant et sa date de naissance, les noms des responsables et des partenaires, vos attentes, les objectifs, les actions, les observations, les bilans avec ce que chacun y a apporté, les décisions, les accords de partage.
fhir-holds-partner = Le projet tel que la famille vous l’a ouvert, et rien de plus : le nom de l’enfant sans sa date de naissance, les partenaires, les besoins, les attentes, les objectifs, les actions, les bilans ; les contributions et les observations seulement si vous pouvez les lire ici.
fhir-holds-not = Il n’y a dedans ni les documents, ni les coordonnées des personnes, ni le journal.
fhir-reads = Qui le lira
fhir-reads-words = Toute personne à qui vous donnerez ce fichier. Une fois parti, il n’obéit plus aux accords de la famille : ne le remettez qu’à qui la famille a accepté, et effacez votre copie quand elle ne sert plus.
fhir-log = L’export s’inscrit dans le journal de l’enfant, que sa famille peut lire.
fhir-log-family = L’export s’inscrit dans le journal de votre enfant.
fhir-get = Prendre le fichier
fhir-guide = Le fichier suit le guide TDDUI de l’Agence du numérique en santé, sans prétendre y être conforme en tout point.
fhir-read-done = { $file } : le projet { $reference } est entré dans le territoire { $territory }.
fhir-read-not-json = { $file } n’est pas du JSON. Rien n’est ajouté.
fhir-read-not-bundle = { $file } n’est pas un Bundle FHIR de type « transaction ». Rien n’est ajouté.
fhir-read-unknown = { $file } : { $at } n’est d’aucune sorte connue ici. Seul un Bundle fait par Maillage se relit. Rien n’est ajouté.
fhir-read-not-understood = { $file } : { $at } dit autre chose que ce que Maillage sait relire sans perte. Rien n’est ajouté.
fhir-read-not-one-plan = { $file } doit contenir un enfant et un projet, pas plus. Rien n’est ajouté.
fhir-read-rule = { $file } n’est pas entier ou ne respecte pas une règle de la base : { $rule }. Rien n’est ajouté.
fhir-read-here = Ce projet est déjà là, ou un autre porte sa référence. Rien n’est ajouté.
fhir-read-account = { $name } a un compte ici : un fichier ne peut rien lui ouvrir. Rien n’est ajouté.
help-plan-exchange = De quoi transmettre le projet à un autre logiciel, dans un format commun.
help-plan-exchange-do = Lisez ce que contient le fichier et qui le lira, puis prenez-le. Il ne contient que ce que vous pouvez lire ici.
## Les listes à emporter
list-export =
    { $count ->
        [one] Exporter cette ligne :
       *[other] Exporter ces { $count } lignes :
    }
list-export-csv = CSV
list-export-xlsx = tableur
sheet-details = Ce qu’il en est
sheet-hour = Heure
sheet-about = À propos de
sheet-attempts = Essais
sheet-last-contact = Dernière activité
sheet-anonymised-from = Anonymisé à partir du
planning-line-planned = Bilan prévu
planning-line-proposed = Bilan proposé
planning-line-ending = Fin de période sans bilan prévu
planning-line-without-room = Bilan sans demi-journée libre
trail-subject-lists = une liste où l’enfant figure

## FINESS
finess-title = Compléter l’annuaire depuis FINESS
finess-link = Compléter depuis FINESS
help-finess = De quoi faire entrer dans l’annuaire les établissements du répertoire national FINESS, et les tenir à jour.
help-finess-do = Choisissez le secteur et les catégories, puis envoyez le fichier publié : vous voyez d’abord ce qui changerait. Ce qu’une structure a écrit d’elle-même reste tel quel.
finess-lead = CAMSP, CMPP, SESSAD, instituts, PMI : FINESS, le répertoire public des établissements, dit leur nom, leur adresse et leur téléphone. Rien n’est enregistré avant que vous ayez vu ce qui changerait.
finess-where = Le fichier à envoyer est l’« Extraction du fichier des établissements » (etalab-cs1100502-stock), tel qu’il est publié.
finess-where-link = Le trouver sur data.gouv.fr
finess-departments = Départements
finess-departments-hint = Par exemple : 31, 2A, 971. Laissez vide pour toute la France.
finess-communes = Communes
finess-communes-hint = Noms ou codes postaux, séparés par des virgules. Sans rien, toutes celles de ces départements.
finess-categories = Quels établissements
finess-categories-hint = Ceux que l’annuaire tient déjà de FINESS sont suivis dans tous les cas.
finess-file = Le fichier FINESS
finess-file-hint = Le fichier entier convient, jusqu’à 96 Mo : seul ce que vous avez choisi est gardé.
finess-look = Voir ce qui changerait
finess-again = Et quand un nouveau fichier paraît ?
finess-again-words = Envoyez un fichier plus récent quand vous voulez : seul ce qui vient de FINESS est mis à jour. Une structure qui n’y est plus est signalée, jamais supprimée.
finess-wrong-lines = Lignes à revoir
finess-no-finess = Ce fichier n’est pas celui des établissements FINESS : aucune ligne d’établissement n’y a été trouvée.
finess-refused =
    { $count ->
        [one] Une ligne de ce fichier ne peut pas être lue. Rien n’a été enregistré.
       *[other] { $count } lignes de ce fichier ne peuvent pas être lues. Rien n’a été enregistré.
    }
finess-problem = Ligne { $line } : { $words }
finess-trouble-not-of-finess = ce n’est pas une ligne du fichier FINESS.
finess-trouble-too-short = il y manque des colonnes.
finess-trouble-number = le numéro FINESS manque ou n’a pas neuf signes.
finess-trouble-twice = ce numéro FINESS est déjà sur une autre ligne.
finess-trouble-name = le nom manque, ou il est trop long.
finess-trouble-category = le code de la catégorie n’en est pas un.
finess-preview-title = Ce que ce fichier changerait
finess-file-of =
    { $read ->
        [one] Fichier du { $day }, un établissement lu.
       *[other] Fichier du { $day }, { $read } établissements lus.
    }
finess-older = L’annuaire suit déjà un fichier plus récent, du { $day }. Rien ne sera repris de celui-ci.
finess-nothing-new = Rien de nouveau dans ce fichier.
finess-new =
    { $count ->
        [0] Aucune structure à ajouter
        [one] Une structure à ajouter
       *[other] { $count } structures à ajouter
    }
finess-changed =
    { $count ->
        [0] Aucune structure qui change
        [one] Une structure qui change
       *[other] { $count } structures qui changent
    }
finess-gone =
    { $count ->
        [0] Aucune structure disparue de FINESS
        [one] Une structure n’est plus dans FINESS
       *[other] { $count } structures ne sont plus dans FINESS
    }
finess-gone-words = Elles restent dans l’annuaire avec leurs projets ; leur fiche dira qu’elles n’y sont plus.
finess-same =
    { $count ->
        [0] Aucune structure inchangée
        [one] Une structure est inchangée
       *[other] { $count } structures sont inchangées
    }
finess-more =
    { $count ->
        [one] Et une autre.
       *[other] Et { $count } autres.
    }
finess-recognised = Déjà dans l’annuaire : elle reçoit son numéro FINESS, { $number }.
finess-filled = Ajouté : « { $after } »
finess-becomes = « { $before } » devient « { $after } »
finess-stays = « { $written } » reste, tel que la structure l’a écrit ; FINESS dit « { $says } »
finess-beside = Sa fiche ne change pas ; l’adresse ou la catégorie de FINESS, si.
finess-confirm-words = Tout sera appliqué d’un coup.
finess-confirm = Appliquer
notice-finess-applied = L’annuaire est à jour de ce fichier FINESS.
finess-says = Dans FINESS
finess-number = Numéro FINESS
finess-category = Catégorie
finess-address = Adresse
finess-as-of = D’après le fichier FINESS du { $day }.
finess-absent = N’est plus dans FINESS depuis le fichier du { $day }
finess-no-territory = Aucun territoire n’existe encore : créez-le d’abord.
finess-applied = { $territory } est à jour : { $read } établissements lus dans le fichier.
finess-would-apply = Ce que le fichier changerait pour { $territory }, { $read } établissements lus :
finess-category-camsp = Centre d’action médico-sociale précoce (CAMSP)
finess-category-cmpp = Centre médico-psycho-pédagogique (CMPP)
finess-category-sessad = Service d’éducation spéciale et de soins à domicile (SESSAD)
finess-category-ime = Institut médico-éducatif (IME)
finess-category-itep = Institut thérapeutique, éducatif et pédagogique (ITEP)
finess-category-eeap = Établissement pour enfants ou adolescents polyhandicapés (EEAP)
finess-category-iem = Institut d’éducation motrice (IEM)
finess-category-sight = Institut pour déficients visuels
finess-category-hearing = Institut pour déficients auditifs
finess-category-senses = Institut d’éducation sensorielle
finess-category-foster-care = Centre d’accueil familial spécialisé
finess-category-experimental = Établissement expérimental pour enfance handicapée
finess-category-cmp = Centre médico-psychologique (CMP)
finess-category-pmi = Protection maternelle et infantile (PMI)
finess-category-hospital = Centre hospitalier (CH)

## what a recorded voice says, in writing
voice-transcript = Ce que dit l’enregistrement, par écrit
voice-transcript-own = Ce que je dis, par écrit
voice-transcript-hint = Écrivez aussi ce que vous dites : une personne sourde, ou qui lit dans une autre langue, pourra le lire.
voice-transcript-now-or-later = { voice-transcript-hint } Vous pouvez le faire maintenant ou plus tard.
voice-transcript-none = Ce que dit cet enregistrement n’est pas écrit.
voice-transcript-write = Écrire ce que dit mon enregistrement
voice-transcript-correct = Corriger ce texte
voice-transcript-readers = Les personnes qui peuvent écouter cet enregistrement liront ce texte, et personne d’autre. Vous seul·e pouvez l’écrire et le corriger.
voice-transcript-save = Garder ce texte
voice-listen-again = Télécharger l’enregistrement, pour le réécouter
notice-voice-attached = Le document est joint. Écrivez aussi ce que dit votre enregistrement : une personne sourde, ou qui lit dans une autre langue, pourra le lire.
notice-voice-transcribed = Ce que dit votre enregistrement est écrit : les personnes qui peuvent l’écouter peuvent le lire.
copy-key-transcript = Ce que dit l’enregistrement
