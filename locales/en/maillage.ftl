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
partnership-kind-institutional = Institutional partnership
partnership-kind-plan = Personalised welcome plan
partnership-state-draft = In preparation
partnership-state-active = Running
partnership-state-closed = Closed
ground-interest = Interest
ground-responsibility = Responsibility
ground-motivation = Motivation
ground-obligation = Obligation

## children
children-relation-mother = Mother
children-relation-father = Father
children-relation-parent = Parent
children-relation-guardian = Legal guardian
children-relation-other = Other holder of parental authority
children-scope-plan = Plan: objectives, actions and meetings
children-scope-contributions = Contributions to reviews, and notes
children-scope-documents = Documents
children-scope-health = Health notes
children-age-newborn = less than a month
children-age-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
children-age-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
children-birth-future = This date of birth is in the future.
children-birth-old = This date of birth is an adult’s: check the year.
children-consent-withdrawn = Withdrawn on { $day }
children-consent-expired = Ended on { $day }
children-consent-until = In force until { $day }
children-consent-current = In force
children-consent-future = An agreement cannot be dated in the future.
children-consent-ends-before = The end comes before the signature.
children-no-plan = No plan

## plans
plans-suspension-hospital = Hospital stay
plans-suspension-illness = Illness
plans-suspension-long-absence = Long absence
plans-suspension-family-request = At the family’s request
plans-suspension-closure = Place of care closed
plans-suspension-other = Another reason
plans-late-family-unavailable = The family was not available
plans-late-partner-unavailable = A partner was not available
plans-late-illness = Illness
plans-late-staff-change = Change in a team
plans-late-closure = Closure
plans-late-coordination = On the coordination’s side
plans-late-other = Another reason
plans-span = from { $start } to { $end }
plans-span-open = since { $start }
plans-ends-before = The end comes before the start.
plans-say-why = Say why in a few words.

## trail
trail-act-opened = opened
trail-act-created = added
trail-act-changed = changed
trail-act-removed = removed
trail-act-refused = was refused
trail-act-exported = exported
trail-act-signed-in = signed in
trail-act-signed-out = signed out
trail-subject-children = the child’s identity
trail-subject-guardians = a guardian
trail-subject-consents = an agreement to share
trail-subject-partnerships = the partnership’s agreement
trail-subject-plans = the plan
trail-subject-suspensions = a suspension
trail-subject-members = a partner
trail-subject-needs = a need
trail-subject-expectations = the family’s expectations
trail-subject-objectives = an objective
trail-subject-interests = a partner’s interest in an objective
trail-subject-actions = an action
trail-subject-action-members = who is responsible for an action
trail-subject-notes = a note
trail-subject-reviews = a review
trail-subject-review-parties = who takes part in a review
trail-subject-contributions = a contribution to a review
trail-subject-decisions = a decision of a review
trail-subject-dissents = a disagreement
trail-subject-trail = the access log
trail-subject-other = a page of the file
trail-what = { $act } { $subject }
trail-programme = Maillage
trail-from-family = family
trail-from-coordination = the territory’s coordination
trail-from-programme = the program itself
trail-from-unknown = organisation unknown on that date
