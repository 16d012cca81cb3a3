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

## calendar
calendar-flag-missing = Review missing
calendar-flag-due = Review to plan
calendar-flag-gap = Long silence
calendar-late-family = Family not available
calendar-late-partner = Partner not available
calendar-late-illness = Illness
calendar-late-staff = Change in a team
calendar-late-closure = Place of care closed
calendar-late-coordination = The coordination’s own organisation
calendar-late-other = Another reason
calendar-order-pressing = Most overdue first
calendar-order-child = By the child’s name
calendar-order-host = By place of care
calendar-order-reference = By reference
calendar-lateness-missing = { $late } late
calendar-lateness-due = { $left } left
calendar-lateness-last-day = Last day today
calendar-lateness-gap = No review for { $silent }
calendar-not-counting-partial = It is a partial review.
calendar-not-counting-not-held = It has not taken place yet.
calendar-not-counting-future = Its date is still to come.
calendar-not-counting-synthesis = Its synthesis is not written.
calendar-not-counting-family = The family did not take part.
calendar-not-counting-members = Fewer than two partner organisations took part.
calendar-state-upcoming = To come
calendar-state-fulfilled = Held on { $date }
calendar-state-late = Held late, on { $date }
calendar-state-excused = Excused: plan suspended
calendar-state-too-short = Not owed: period too short
calendar-state-scheduled = Planned for { $date }
calendar-state-due = To plan
calendar-state-due-soon = To plan: { $left } left
calendar-state-last-day = To be held today
calendar-state-repairable = { $late } late
calendar-state-missing = Missed
calendar-from-to = { $start } to { $end }
calendar-last-review = The last review was held on { $date }.
calendar-no-review-yet = No review has been held yet.
calendar-late = A review was due by { $date }: { $late } late.
calendar-owed = A review is due by { $date }: { $left } left.
calendar-owed-today = A review is due today at the latest.
calendar-planned = The next review is planned for { $date }.
calendar-planned-today = A review is planned for today.
calendar-none-planned = The next review has no date yet.
calendar-later = The next review is to be held between { $start } and { $end }.
calendar-nothing-owed = No other review is due.
calendar-draft = The plan is being prepared; it is meant to start on { $date }.
calendar-not-started = The plan starts on { $date }.
calendar-ended = The plan ended on { $date }.
calendar-suspended = The plan is suspended at present.
calendar-silence = No review for { $silent }, not counting suspended days.
calendar-year-owes-nothing = No review is due this year.
calendar-year-kept = Year complete: { $held } of { $owed } { $owed ->
    [one] review
   *[other] reviews
} held.
calendar-year-open = { $held } of { $owed } { $owed ->
    [one] review
   *[other] reviews
} held this year, { $days ->
    [0] last day.
    [one] { $days } day left.
   *[other] { $days } days left.
}
calendar-year-lost = { $held } of { $owed } { $owed ->
    [one] review
   *[other] reviews
} held this year, which can no longer be complete; { $days ->
    [0] last day.
    [one] { $days } day left.
   *[other] { $days } days left.
}
calendar-list-title = Flags open on { $date }: { $missing ->
    [0] no review missing
    [one] { $missing } review missing
   *[other] { $missing } reviews missing
}, { $due ->
    [0] no review to plan
    [one] { $due } review to plan
   *[other] { $due } reviews to plan
}, { $gap ->
    [0] no long silence
    [one] { $gap } long silence
   *[other] { $gap } long silences
}.
calendar-list-reference = Reference
calendar-list-child = Child
calendar-list-host = Place of care
calendar-list-flag = Flag
calendar-list-period = Period
calendar-list-lateness = Lateness
