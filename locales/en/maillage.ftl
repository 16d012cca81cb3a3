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

## reviews
review-category-partial = Partial review
review-category-intermediate = Intermediate review
review-category-final = Final review
review-state-proposed = Asked for by the family
review-state-planned = Planned
review-state-held = Held
review-state-agreed = Minutes agreed
review-state-cancelled = Cancelled
review-attendance-present = In person
review-attendance-remote = Remotely
review-attendance-represented = Represented
review-attendance-in-writing = In writing, before the review
review-attendance-absent = Absent
review-outcome-achieved = Achieved
review-outcome-continued = Continued
review-outcome-adjusted = Adjusted
review-outcome-abandoned = Abandoned
review-outcome-new = New
review-outcome-continued-elsewhere = To be continued after this plan
review-shortfall-partial = Does not count among the year’s reviews: a partial review looks at one subject.
review-shortfall-no-synthesis = Does not count among the year’s reviews: its synthesis is not written.
review-shortfall-no-family = Does not count among the year’s reviews: the family did not take part.
review-shortfall-few-members = Does not count among the year’s reviews: fewer than two partners took part.
review-counts = Counts among the year’s reviews.
review-day-hour = { $day } at { $hour }
review-day-none = Date to be set
review-progress-none = No contribution received out of { $invited }
review-progress = { $wrote ->
    [one] { $wrote } contribution out of { $invited }
   *[other] { $wrote } contributions out of { $invited }
}
review-words-none = Write a few words in at least one of the four parts.
review-held-in-future = A review is held today at the latest.
review-held-too-early = This date is before the plan began.
review-attendance-nothing-written = No contribution of theirs arrived before this review: choose another way of taking part.
review-outcome-needed = Decide what becomes of this objective.
review-next-too-early = The date of the next review must be to come.
reviews-none = No review yet.
