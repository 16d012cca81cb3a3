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

## objectives: pages
objective-proposals = Proposed by the family, to be taken up together
objective-proposed-by = Proposed by { $name } on { $day }
objective-since = Since { $day }
objective-from = Version of { $day }
objective-need = Need:
objective-need-choose = The need it answers
objective-need-none = None in particular
objective-success = How shall we see that it is reached?
objective-success-hint = Something everyone can see day to day: “she stays at the table until the meal is over”.
objective-success-none = Not written yet.
objective-remaining = What remains to be worked on
objective-interests = Who has an interest in it
objective-interest-nobody = No partner has said its interest in this objective yet. An objective is shared when several hold to it: talk about it together.
objective-interest-one = Only one partner has said its interest in this objective. Ask the others what they find in it, or rethink it together.
objective-interest-say = Say our interest in this objective
objective-interest-own = Your organisation’s interest
objective-interest-of = The interest of { $organisation }
objective-interest-hint = In your own words: what this objective brings to you or to the people you support. Only you can write and change it.
objective-interest-save = Save our interest
objective-history = Its history, from review to review
objective-decided = Review of { $day }: { $outcome }
objective-none = No objective in progress.
objective-ended = Ended objectives
objective-add = Add an objective
objective-add-words = A shared objective answers a need and matters to at least two partners.
objective-propose = Propose an objective
objective-propose-words = Say what you wish for your child. Your proposal shows to the partners at once, in your words; you will talk about it together at the next review, or before.
objective-propose-send = Send my proposal
objective-for = For
objective-title = What we wish for
objective-title-hint = A short sentence, for example: “Share meals with the other children”.
objective-back = Go back without saving
objective-facts = In short
objective-set-on = Set on
objective-written-by = Written by
objective-take-up = Take up this objective
objective-take-up-words = The family proposes this objective. If you take it up, it becomes an objective in progress, in the family’s own words.
objective-reword = Change the wording
objective-reword-words = As long as no review has decided on it, the wording can be corrected here.
objective-reword-save = Save the wording
objective-fixed = A review has already decided on this objective. To reword it, choose “adjusted” at the next review: the earlier version stays in the history.
notice-objective-added = The objective is added.
notice-objective-proposed = Your proposal is sent. Thank you.
notice-objective-changed = The wording is saved.
notice-objective-taken-up = The objective is taken up: it is in progress.
notice-objective-interest-written = Your interest is saved.

## actions: pages
action-by = Who takes care of it:
action-by-nobody = nobody for now
action-objective = For the objective:
action-objective-choose = The objective it serves
action-objective-none = None in particular
action-none = No action in progress.
action-closed-list = Ended actions
action-add = Add an action
action-title = What will be done
action-title-hint = For example: “Try the small table at lunch”.
action-members = Who takes care of it
action-members-hint = One or several partners. Each will see this action among what awaits it.
action-needs-somebody = Choose at least one partner who takes care of it.
action-due-on = Until when
action-expected = What we expect of it
action-expected-hint = What should have changed once it is done.
action-facts = In short
action-closed-on = Ended on
action-evaluation = Our joint evaluation
action-evaluation-hint = With those who took part: what worked, what was hard, what remains to be worked on.
action-ended-how = How did it end?
action-close = End this action
action-close-words = An action ends with an evaluation written together. The family gives its opinion separately, in its own words.
action-edit = Edit this action
action-save = Save the action
action-day-to-come = That day has not come yet. Choose today or a past day.
action-opinion = The family’s opinion
action-opinion-own = What you think of it
action-opinion-hint = In your own words: what you saw at home, what suits you or not. You can change it whenever you like.
action-opinion-none = The family has not given its opinion yet. Only the family can write it.
action-opinion-save = Save my opinion
note-add = Note what I saw
note-none = No note so far.
note-earlier = Earlier notes
note-about = About:
note-is-health = Health note, read only by the organisations the family named
note-correct = Correct my note
note-words = What you saw
note-words-hint = A moment, a step forward, a difficulty: what you saw or heard, without interpreting.
note-seen-on = The day you saw it
note-action = About an action
note-action-none = None in particular
note-health = This note is about health
note-health-hint = Tick it if you mention care, a treatment or a symptom. The note is then kept to the family and the organisations it named for health.
note-readers = Who will read this note
note-readers-child = The family, the coordination and:
note-readers-health = If it is about health, only the family and:
note-readers-partners = The coordination and the partners:
note-save = Save my note
note-correct-save = Save my correction
note-worry = Seriously worried about a child? A report of concern never goes through here: call 119, or the reporting unit (CRIP) of your département.
notice-action-added = The action is added.
notice-action-changed = The action is saved.
notice-action-closed = The action is ended.
notice-action-opinion-given = Your opinion is saved.
notice-note-added = Your note is saved.
notice-note-corrected = Your correction is saved.
