app-name = Maillage

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

## objectives
objective-state-proposed = Proposed
objective-state-open = In progress
objective-state-achieved = Achieved
objective-state-abandoned = Given up
objective-state-replaced = Replaced
objective-outcome-achieved = Achieved
objective-outcome-continued = Continued
objective-outcome-adjusted = Adjusted
objective-outcome-abandoned = Given up
objective-outcome-new = New

## actions
action-state-open = To do
action-state-done = Done
action-state-abandoned = Given up
action-late = { $duration } late (was due on { $day })
action-due = Due on { $day }
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
children-title = Children
children-add = Add a child
children-show = Filter children
children-name = Child’s name
children-search = Search
children-search-clear = Clear the search
children-none = No child is followed in your territory yet. Add the first one.
children-none-found = No child matches this search.
children-column-name = Name
children-column-age = Age
children-column-plan = Plan
children-column-host = Place of care
children-order-recent = Show the latest added first
children-edit-title = Change the identity
children-new-title = Add a child
children-breadcrumb = Where you are
children-given-name = Given name
children-family-name = Family name
children-birth-date = Date of birth
children-territory = Territory
children-save = Save
children-twin = A child of the same name, born the same day, is already known: is this another one?
children-twin-open = See the child already known
children-twin-other = This is another child
children-guardians-of = Guardians of { $child }
children-guardians-words = Each guardian is a partner in full, with an account of their own. Their contact details never show to the other parent or to partners.
children-guardians-none = No guardian is entered.
children-guardian-ended = until { $day }
children-guardian-since = since { $day }
children-guardian-end = End this entry
children-guardian-end-words = This person will see nothing of the child’s file any more, from now on. What they wrote stays.
children-guardian-end-confirm = End
children-guardian-add = Add a guardian
children-relation = Relation to the child
children-email = E-mail address
children-email-hint = If this person is already known (for a sister or brother), the address will tell.
children-guardian-already = This person is already entered for this child.
children-guardian-no-account = Without an account for now
children-consents-of = Agreements to share for { $child }
children-consents-words = An agreement says that a guardian accepts that an organisation takes part in the plan and sees given parts of it. It may be withdrawn at any time: access ends at once.
children-consents-none = No agreement in force: no organisation sees the plan.
children-consents-caption = Agreements in force
children-consent-organisation = Organisation
children-consent-guardian = Guardian
children-consent-scopes = What is shared
children-consent-given = Given on
children-consent-situation = Situation
children-consent-act = Act
children-consent-on-paper = on paper, written down by { $name }
children-consent-withdraw = Withdraw
children-consent-own = Given by the family itself
children-consent-own-stands = This person gave their agreement themselves: only they change it.
children-paper-title = Write down an agreement given on paper
children-paper-words = Write down here what the family signed. They will see, on their page, that you wrote it down, and may withdraw it.
children-paper-no-organisation = No organisation takes part in a plan of this child yet.
children-consent-more = Besides the plan, the family shares
children-consent-more-hint = The plan (objectives, actions, meetings) is always included. Health notes open only if each guardian agrees.
children-consent-signed = Date of the signature
children-consent-expires = Last day
children-consent-expires-hint = Leave empty if the agreement is not limited.
children-paper-record = Write down this agreement
children-consents-past = Past agreements
children-consent-given-on = given on { $day }
children-log-of = Access log of { $child }’s file
children-log-words = Each opening and each change of the file leaves a trace that cannot be erased. What was written is not in it.
children-log-none = No trace yet.
children-log-when = When
children-log-who = Who
children-log-from = Acting for
children-log-what = What
children-log = Access log
children-born = Born on { $day } ({ $age })
children-plans = Plans
children-no-plan-words = This child has no personalised plan yet.
children-plan-begin = Begin a plan
children-guardians = Guardians
children-guardians-manage = Add a guardian or end an entry
children-consents = Agreements to share in force
children-consents-all = All agreements to share
children-show-all = All ({ $count })
children-show-with = With a running plan ({ $count })
children-show-without = Without a running plan ({ $count })
children-caption =
    { $count ->
        [0] No child
        [one] { $count } child
       *[other] { $count } children
    }
children-log-caption =
    { $count ->
        [0] No trace
        [one] { $count } trace
       *[other] { $count } traces, the latest first
    }
notice-child-added = The child is added. Now enter its guardians.
notice-child-changed = The identity is saved.
notice-guardian-added = The guardian is entered.
notice-guardian-ended = The entry has ended: this person sees the file no more.
notice-consent-recorded = The agreement is written down.
notice-consent-withdrawn = The agreement is withdrawn: the organisation has no access any more.

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

## frame
frame-skip = Skip to content
frame-menu = Main menu
frame-account = My account:
frame-sign-out = Sign out
frame-purpose = Maillage links the family and the professionals around each child, so that no review is forgotten and everyone is heard.
frame-source = Free software, under the AGPL-3.0 licence.
frame-demonstration-label = Demonstration
frame-demonstration = This is a demonstration: the people and the situations are made up.
frame-demonstration-switch = Be somebody else

## menu
menu-day = My day
menu-plans = Inclusion plans
menu-children = Children
menu-mine = My children
menu-family = My child
menu-partnerships = Partnerships
menu-directory = Directory
menu-import = Import
menu-reports = Figures
menu-administration = Administration

## form
form-problems = To correct before saving
form-optional = (optional)
form-most = At most { $most } characters.
form-choose = Choose…

## problem
problem-required = This answer is missing.
problem-too-long = This text is too long: at most { $most } characters.
problem-unreadable = This text has characters that cannot be read.
problem-not-a-date = This date does not exist. Write it like this: 03/05/2026.
problem-not-a-time = This time does not exist. Write it like this: 14:30.
problem-far-date = The year of this date is too far away.
problem-not-a-choice = This choice is not offered. Choose from the list.
problem-not-an-email = This e-mail address seems incomplete. Example: first.last@example.org.

## list
list-pages = Pages of the list
list-page = Page { $page } of { $pages }
list-page-word = Page
list-previous = Previous
list-next = Next

## error
error-not-found = Page not found
error-not-found-words = This page does not exist, or is not open to you. If a link led you here, tell the person who gave it to you.
error-refused = You cannot do that
error-refused-words = Your role does not allow it. Nothing was changed. If this seems wrong, talk to the coordination team of your territory.
error-conflict = Somebody changed this page in the meantime
error-conflict-words = So as not to overwrite anything, we did not save. Go back to copy what you wrote, then open the page again and carry on from what has changed.
error-unreadable = We did not understand this request
error-unreadable-words = What was sent is incomplete or unreadable. Nothing was changed. Go back and try again.
error-too-large = That is too large
error-too-large-words = The file or text sent is larger than we accept. Nothing was changed.
error-unavailable = The service is unavailable for the moment
error-unavailable-words = Nothing that was saved is lost. Wait a moment, then try again.
error-fault = Something went wrong on our side
error-fault-words = We could not answer, and it is not your fault. Try again in a moment. If it happens again, give this reference to the coordination team.
error-reference = Reference:
error-start-again = Back to the start

## duration
duration-days = { $count ->
    [0] less than a day
    [one] 1 day
   *[other] { $count } days
}
duration-weeks = { $count ->
    [0] less than a week
    [one] 1 week
   *[other] { $count } weeks
}
duration-months = { $count ->
    [0] less than a month
    [one] 1 month
   *[other] { $count } months
}

## people
sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = This address and this password do not go together. Please check both.
sign-in-slow-down = Too many attempts for this address. Wait a quarter of an hour, then try again.
sign-in-no-account = No account yet? The coordination of your territory can open one for you.
sign-in-demonstration = Enter the demonstration
demonstration-title = Enter the demonstration
demonstration-words = Choose a person of the story: you will see Maillage through their eyes. Nothing is real, everything may be tried.
demonstration-coordinators = The coordination
demonstration-guardians = The families
demonstration-professionals = The professionals
demonstration-administrators = The administration
demonstration-enter = Enter as { $name }
account-title = My account
account-email = E-mail address
account-password = Change my password
account-password-hint = At least twelve characters: a short sentence does very well.
account-password-current = Current password
account-password-new = New password
account-password-again = The new one, once more
account-password-change = Change the password
account-password-short = Too short: at least { $least } characters are needed.
account-password-differs = The two entries differ.
account-password-wrong = This is not the current password.
account-sessions = Where I am signed in
account-sessions-caption = Open sessions
account-session-browser = Browser
account-session-since = Since
account-session-seen = Last used
account-session-current = this one
account-session-unknown = Unknown browser
account-session-act = Act
account-session-end = End
account-session-end-of = End the session opened on { $since }
account-sign-out-everywhere = Sign me out everywhere
account-sign-out-everywhere-words = Every session will be ended, this one too.
notice-signed-out = You are signed out.
notice-password-changed = Your password is changed. Your other sessions are ended.
notice-session-ended = This session is ended.
