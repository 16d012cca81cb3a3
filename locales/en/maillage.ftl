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

## the four modalities
modality-common-objective = A common objective
modality-common-objective-meaning = A clearly identified need, and an objective in which each has an interest.
modality-autonomy = Each one’s autonomy
modality-autonomy-meaning = Each partner says for itself why it takes part, and accepts for itself.
modality-cooperation = Cooperation
modality-cooperation-meaning = Actions carried out together, with skills and means that are pooled.
modality-evaluation = Evaluation
modality-evaluation-meaning = Reviews that look at each objective; the last one closes the partnership.
modality-need = The need is written.
modality-no-need = The need is still to be written.
modality-shared-objective = The common objective is written.
modality-no-shared-objective = The common objective is still to be written.
modality-open-objectives = { $count ->
    [one] { $count } objective under way.
   *[other] { $count } objectives under way.
}
modality-no-open-objective = There is no objective yet.
modality-interest-of-none = “{ $objective }”: no partner has stated its interest yet.
modality-interest-of-one = “{ $objective }”: only { $member } has stated its interest.
modality-committed = { $count ->
    [one] { $count } partner wrote its interest and accepted.
   *[other] { $count } partners wrote their interest and accepted.
}
modality-none-committed = At least two partners must write their interest and accept; none has yet.
modality-one-committed = At least two partners must write their interest and accept; only one has.
modality-no-words = { $member } has not yet written what commits it.
modality-recorded-for = { $member }: its words were written down by { $by } and await confirmation.
modality-not-accepted = { $member } has written, and not yet accepted.
modality-left = { $member } left the partnership on { $day }.
modality-referent = Referent of the plan: { $name }.
modality-no-referent = Nobody is referent of the plan yet.
modality-open-actions = { $count ->
    [one] { $count } action under way.
   *[other] { $count } actions under way.
}
modality-no-action = No action is planned yet.
modality-no-responsible = “{ $action }”: no partner answers for it.
modality-pooled = { $count ->
    [one] { $count } partner says what it pools.
   *[other] { $count } partners say what they pool.
}
modality-nothing-pooled = No partner has said yet what it pools.
modality-no-review = No review has been held yet.
modality-held = { $count ->
    [one] { $count } review held, on { $last }.
   *[other] { $count } reviews held, the last on { $last }.
}
modality-planned = Next review planned on { $day }.
modality-none-planned = No next review is planned.
modality-dissents = { $count ->
    [one] { $count } disagreement is recorded beside the decisions.
   *[other] { $count } disagreements are recorded beside the decisions.
}
modality-not-evaluated = “{ $action }” is finished, and still to be evaluated together.
modality-final-held = The final review was held on { $day }.
modality-final-owed = The term passed on { $day }, without a final review.
modality-there = In place
modality-warning = To look at
modality-missing = Missing
modality-whole = Nothing is missing.
modalities-heading = The four modalities
modalities-start = To start, this is still missing:

## partnership pages
partnerships-title = Partnerships
partnerships-lead = Agreements between organisations, and the personalised plans you take part in.
partnerships-new = Open a partnership
partnerships-search = Search
partnerships-search-hint = A title, a reference, an organisation
partnerships-state = State
partnerships-kind = Kind
partnerships-any = All
partnerships-filter = Show
partnerships-none = No partnership matches.
partnerships-none-yet = You do not take part in any partnership for now.
partnerships-caption = Partnerships, those running first
partnerships-count = { $count ->
    [0] No partnership
    [one] { $count } partnership
   *[other] { $count } partnerships
}
partnerships-name = Name
partnerships-reference = Reference
partnerships-term = Term
partnerships-members = Partners
partnership-from = Since { $start }
partnership-from-to = From { $start } to { $end }
partnership-end-before-start = The end is before the start.
partnership-territory = Territory
partnership-title = Title
partnership-title-hint = What you do together, in a few words
partnership-need = The need
partnership-need-hint = The clearly identified problem or need you answer together
partnership-objective = The common objective
partnership-objective-hint = What all want to reach, and in which each has an interest
partnership-start = Start
partnership-end = End
partnership-end-hint = Leave empty while no term is set.
partnership-open-lead = A partnership opens in preparation. It starts once the need is written, an objective is set and at least two partners have accepted for themselves.
partnership-open = Open
partnership-edit = Change the need, the common objective or the term
partnership-edit-title = The need and the common objective
partnership-save = Save
partnership-cancel = Back without changing anything
partnership-of-plan = The partnership around { $name }
partnership-to-plan = Open the plan
partnership-activate = Start the partnership
partnership-activate-lead = Everything is there to start.
partnership-imported = Taken over from a spreadsheet: this partnership ran before it was followed here.
partnership-not-written = Not written yet.
partnership-objectives = Objectives and actions
partnership-objectives-none = No objective is set yet.
partnership-objective-add = Add an objective
partnership-action-add = Add an action
partnership-actions = Actions
partnership-objective-state-open = Under way
partnership-objective-state-other = Ended or proposed
partnership-action-done = Finished
partnership-reviews = Reviews
partnership-reviews-none = No review for now.
partnership-review-add = Plan a review
partnership-review-held = Held on { $day }
partnership-review-planned = Planned on { $day }
partnership-review-asked = Asked for, without a date
partnership-review-final = Final review
partnership-review = Review
partnership-conflict = Somebody changed this text while you were writing. Here it is as it stands now; your text is kept below. Saving again will replace the text shown here with yours.
partnership-conflict-title = Two texts to bring together
members-title = Partners
members-none = No organisation is invited yet.
members-invite = Invite an organisation
members-invite-title = Invite an organisation
members-invite-lead = The invited organisation writes for itself what commits it, and accepts for itself.
members-invite-plan = Without the family’s agreement, the invited organisation sees nothing of this plan.
members-invite-none = Every organisation of the directory already takes part in this partnership.
members-organisation = Organisation
members-invite-send = Invite
member-accepted = Accepted on { $day }
member-invited = Invited, has not accepted yet
member-left = Left the partnership on { $day }
member-ground = On what ground
member-interest = Its interest, or that of the people it supports
member-function = Its function here
member-means = What it pools
member-written-by = Written by { $name }
member-recorded-by = Written down by { $by } for { $member } on { $day }
member-silent = This partner has not written yet.
member-shared = The family shares the plan with this organisation.
member-not-shared = The family has not agreed: this organisation sees nothing of the plan.
member-own-link = Write for our organisation
member-confirm-link = Confirm or correct what was written down for us
member-record-link = Write down what the organisation said
member-own-title = What commits { $member }
member-own-lead = You write for your organisation. Nobody else can change these words.
member-own-recorded = { $by } wrote this down for you on { $day }. Correct what must be, then save: these words will become yours.
member-record-title = Write down for { $member }
member-record-lead = You write down what the organisation told you, by telephone say. It will be marked as written down by you until it confirms or corrects. You cannot accept for it.
member-ground-own = On what ground do you take part?
member-interest-own = Your interest, or that of the people you support
member-function-own = Your function here
member-function-own-hint = What you do precisely in this partnership
member-means-own = What you pool
member-means-own-hint = Skills, time, place, equipment
member-accept = I write and I accept
member-save = Save without accepting
member-leave = Leave this partnership
member-leave-title = Leave the partnership?
member-leave-lead = { $member } will no longer take part in this partnership, nor see anything of it. What you wrote and brought stays.
member-leave-confirm = Yes, leave
needs-title = Needs
needs-none = No need is written yet.
needs-edit = Write the needs
needs-lead = Needs of everyday life, not a diagnosis. Codes come from the SERAFIN-PH nomenclature (CNSA, Licence Ouverte 2.0); choosing one is not compulsory.
needs-code = Field
needs-code-none = Without a code
needs-description = The need, in plain words
needs-add = Add this need
needs-add-title = Add a need
needs-remove = Remove
needs-remove-which = Remove the need “{ $need }”
needs-answered = An objective answers this need: it cannot be removed.
expectations-title = What the family expects
expectations-none = The family has not yet written what it expects.
expectations-edit = Write what the family expects
expectations-own-lead = In your own words, whatever their form: what you hope for your child, what matters to you.
expectations-record-lead = The family writes for itself. Until it has, you may write down what it told you: it will be marked as written down by you.
expectations-of = The words of { $name }
expectations-words = What you expect
expectations-words-for = What { $name } says
expectations-save = Save
expectations-written = Written on { $day }
expectations-recorded = Written down by { $by } for { $name } on { $day }
expectations-silent = { $name } has not written yet.
notice-partnership-opened = The partnership is open, in preparation.
notice-partnership-saved = Saved.
notice-partnership-started = The partnership has started.
notice-member-invited = The organisation is invited.
notice-member-written = Your words are saved.
notice-member-accepted = Your words are saved, and your organisation has accepted.
notice-member-recorded = Written down, and marked as written down by you.
notice-member-left = Your organisation left the partnership.
notice-need-added = The need is added.
notice-need-removed = The need is removed.
notice-expectation-saved = These words are saved.
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

## directory and administration
organisation-kind-nursery = Nursery
organisation-kind-childminder = Childminder
organisation-kind-childminder-relay = Childminder relay
organisation-kind-leisure-centre = Leisure centre
organisation-kind-school = School
organisation-kind-pmi = Mother and child health service (PMI)
organisation-kind-camsp = Early medico-social centre (CAMSP)
organisation-kind-cmpp = Psycho-educational centre (CMPP)
organisation-kind-sessad = Home and school support service (SESSAD)
organisation-kind-coordination-platform = Coordination platform
organisation-kind-autism-centre = Autism resource centre
organisation-kind-hospital = Hospital
organisation-kind-independent-professional = Independent professional
organisation-kind-mdph = Departmental disability office (MDPH)
organisation-kind-caf = Family allowance fund (CAF)
organisation-kind-commune = Commune
organisation-kind-resource-hub = Disability resource hub
organisation-kind-association = Association
organisation-kind-other = Other organisation
organisation-kind = Kind of organisation
organisation-name = Name
organisation-commune = Commune
organisation-phone = Telephone
organisation-email = E-mail address
organisation-website = Website
organisation-website-hint = For example https://www.example.org
organisation-website-wrong = A site’s address begins with https:// or http://
organisation-mission = Its mission, in its own words
organisation-mission-hint = What the organisation does, and for whom
organisation-no-mission = The organisation has not written its mission yet.
organisation-contact = How to reach it
organisation-no-contact = No contact details for now.
organisation-people = Professionals
organisation-no-people = Nobody is entered for this organisation yet.
organisation-partnerships = Partnerships
organisation-no-partnerships = No partnership that you can see.
organisation-territory = Territory
organisation-edit = Change the card
directory-title = Directory
directory-lead = The organisations of the territory, what they do and how to reach them.
directory-add = Add an organisation
directory-add-send = Add
directory-back = Back to the directory
directory-search = Search a name, a commune, a mission
directory-any-kind = Every kind
directory-any-commune = Every commune
directory-order = Sort by
directory-order-name = Name
directory-order-commune = Commune
directory-order-kind = Kind
directory-order-partnerships = Number of partnerships
directory-filter = Show
directory-none = No organisation matches.
directory-none-yet = The directory is empty for now.
directory-caption = Organisations of the territory
professional-add = Add a professional
professional-add-send = Add
professional-lead = With an e-mail address the person gets access: a temporary password will be shown once, to hand over in person.
professional-given = Given name
professional-family = Family name
professional-function = Function
professional-function-hint = For example early childhood educator, psychomotor therapist
professional-email = E-mail address
professional-email-hint = Somebody who already has access in this territory keeps it.
professional-email-taken = This address already has access elsewhere, or a closed account.
professional-no-account = No access yet
professional-account-email = E-mail address of { $name }
professional-open-account = Open an access
professional-end = End the function
professional-end-title = End of the function
professional-end-lead = { $name } will no longer belong to { $organisation }. The access to this organisation’s partnerships ends at once; what was written stays.
professional-end-confirm = End the function
account-opened-title = The access is open
account-opened-lead = Hand this over in person to { $name }.
account-opened-email = E-mail address
account-opened-password = Temporary password
account-opened-once = This password will never be shown again. The person changes it in “My account” after signing in for the first time.
administration-title = Administration
administration-lead = Territories, their coordinators, accounts. Nothing about a child is visible here.
territories-title = Territories
territories-none = No territory for now.
territory-add = Add a territory
territory-add-send = Add
territory-name = Name
territory-name-taken = A territory has that name already.
territory-department = Number of the department
territory-time-zone = Time zone
territory-time-zone-hint = For example Europe/Paris or Indian/Reunion
territory-time-zone-wrong = There is no such time zone.
territory-calendar = How a plan’s year is cut
territory-calendar-anniversary = From the start of each plan
territory-calendar-school-year = By school year (September, January, April)
territory-plan-label = What a child’s plan is called
territory-plan-label-hint = Spelled out: families read it so.
territory-settings = Settings
coordinators-title = Coordination
coordinators-none = Nobody coordinates this territory yet.
coordinator-name = Name a coordinator
coordinator-lead = If the address is that of somebody of the territory, that person keeps its access. Otherwise a temporary password will be shown once.
coordinator-email = E-mail address
coordinator-name-send = Name
coordinator-end = End
coordinator-end-which = End the function of { $name }
accounts-title = Accounts
accounts-search = Search a name or an address
accounts-none = No account matches.
accounts-caption = Accounts, by name
accounts-name = Person
accounts-state = State
accounts-act = Act
accounts-administrator = Administration
accounts-open = Open
accounts-closed = Closed
accounts-close = Close
accounts-close-which = Close the account of { $name }
accounts-reopen = Reopen
accounts-reopen-which = Reopen the account of { $name }
notice-organisation-added = The organisation is added to the directory.
notice-organisation-saved = The card is saved.
notice-professional-added = The person is added.
notice-professional-ended = The function has ended, and the access with it.
notice-account-email-wrong = This e-mail address cannot be read; no access was opened.
notice-account-email-taken = This address already has access; none was opened.
notice-territory-added = The territory is added.
notice-territory-saved = The settings are saved.
notice-coordinator-named = The person now coordinates this territory.
notice-coordinator-ended = The function has ended.
notice-account-closed = The account is closed.
notice-account-reopened = The account is open again.
directory-count = { $count ->
    [0] No organisation
    [one] { $count } organisation
   *[other] { $count } organisations
}
accounts-count = { $count ->
    [0] No account
    [one] { $count } account
   *[other] { $count } accounts
}
territory-coordinators-count = { $count ->
    [0] Nobody coordinates
    [one] { $count } coordinator
   *[other] { $count } coordinators
}
