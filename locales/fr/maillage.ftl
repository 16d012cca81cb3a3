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
children-email-hint = Si cette personne est déjà connue (pour une sœur ou un frère), elle sera reconnue à son adresse.
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
plans-act-suspend = Suspendre
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
plans-expectation-of = Attentes de { $name }
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
plans-notes = Au fil des jours
plans-documents = Documents
plans-documents-words = Le dépôt de documents (PAI, comptes rendus…) arrive bientôt. D’ici là, ils ne passent pas par cette page.
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
notice-plan-suspended = La suspension est notée.
notice-suspension-ended = La fin de la suspension est notée.
notice-late-reason-kept = La raison est enregistrée.

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
trail-subject-dissents = un désaccord
trail-subject-trail = le journal des accès
trail-subject-other = une page du dossier
trail-what = { $act } { $subject }
trail-programme = Maillage
trail-from-family = famille
trail-from-coordination = coordination du territoire
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
modality-whole = Rien ne manque.
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
partnership-objectives = Objectifs et actions
partnership-objectives-none = Aucun objectif n’est encore posé.
partnership-objective-add = Ajouter un objectif
partnership-action-add = Ajouter une action
partnership-actions = Actions
partnership-objective-state-open = En cours
partnership-objective-state-other = Terminé ou proposé
partnership-action-done = Terminée
partnership-reviews = Bilans
partnership-reviews-none = Aucun bilan pour l’instant.
partnership-review-add = Prévoir un bilan
partnership-review-held = Tenu le { $day }
partnership-review-planned = Prévu le { $day }
partnership-review-asked = Demandé, sans date
partnership-review-final = Bilan final
partnership-review = Bilan
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
expectations-none = La famille n’a pas encore écrit ce qu’elle attend.
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
reports-title = Bilan d’activité { $year }
reports-download = Télécharger pour un tableur (CSV)
reports-words = Ces chiffres viennent des faits enregistrés : un bilan manqué le reste, même si un autre a été tenu depuis.
reports-year = Année
reports-show = Afficher
reports-column-table = Tableau
reports-column-what = Quoi
reports-column-count = Nombre
reports-column-share = Part (%)
reports-periods = Bilans dus dont la période s’achève dans l’année
reports-owed = Bilans dus
reports-on-time = Tenus à temps
reports-late = Tenus en retard
reports-missed = Sans bilan
reports-excused = Périodes excusées (suspension)
reports-reasons = Raisons des retards et des bilans manqués
reports-unexplained = Raison non renseignée
reports-reviews = Bilans tenus dans l’année, par catégorie
reports-family = Participation des familles aux bilans tenus
reports-family-could-not = Invitée deux fois, la famille n’a pas pu venir
reports-plans = Projets et enfants
reports-plans-draft = Projets en préparation aujourd’hui
reports-plans-active = Projets en cours aujourd’hui
reports-plans-closed = Projets clos
reports-children = Enfants ajoutés dans l’année

