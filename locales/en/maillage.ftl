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

## exchange
import-title = Import a spreadsheet
import-lead = Do you keep your plans in a spreadsheet? Send it here. You will first see what it will add or what needs correcting; nothing is saved before you agree.
import-territory = Territory
import-file = Your spreadsheet
import-file-hint = A CSV or XLSX file, of 10 MB and 50,000 lines at most.
import-look = Look at the spreadsheet
import-columns = The columns of the spreadsheet
import-columns-lead = In any order; capitals and accents make no difference. Dates are written 31/12/2026, 2026-12-31 or as Excel dates.
import-model-file = Download a model (CSV)
import-column = Column
import-column-holds = What it holds
import-column-example = Example
import-about-family-name = The child’s family name
import-about-given-name = The child’s given name
import-about-birth-date = The child’s date of birth
import-about-host = The place that welcomes the child. If the directory does not have it yet, it is added.
import-about-start = First day of the plan
import-about-end = Last day of the plan. May stay empty.
import-about-cadence = 3, 4, 6 or 12. Empty: 3.
import-about-suspensions = First and last day of each suspension, with a dash between; without a last day, it still runs. Several: separated by |. May stay empty.
import-about-reviews = The days of the reviews that were held, separated by |. May stay empty.
import-about-reference = The plan’s reference. Empty: one is given.
import-again = What if I send the same spreadsheet again?
import-again-words = Nothing is added twice. A plan is recognised by its reference or, without one, by the child, the place and the first day. New reviews and new suspensions complete a plan that is already there; what contradicts what is recorded is pointed out to you.
import-no-file = Choose the file to send.
import-preview-title = Check before importing
import-file-name = File:
import-will-add = What this spreadsheet will add
import-nothing-new = Nothing to add: everything is there already
import-confirm-words = Everything will be added at once.
import-confirm = Import
import-other-file = Choose another file
import-added-heading = What was added
import-see-plans = See the plans
import-problems-title = The spreadsheet needs correcting
import-problems-lead = { $count ->
    [one] One correction is needed. Nothing was imported.
   *[other] { $count } corrections are needed. Nothing was imported.
}
import-problems = What to correct
import-line = Line
import-value = Value
import-remedy = What to do
import-whole-line = the whole line
import-more-problems = { $count ->
    [one] One more correction is not shown here.
   *[other] { $count } more corrections are not shown here.
}
import-send-again = Send the corrected spreadsheet
import-count-plans = { $count ->
    [one] { $count } plan added
   *[other] { $count } plans added
}
import-count-children = { $count ->
    [one] { $count } child added
   *[other] { $count } children added
}
import-count-hosts = { $count ->
    [one] { $count } place of care added
   *[other] { $count } places of care added
}
import-count-reviews = { $count ->
    [one] { $count } held review added
   *[other] { $count } held reviews added
}
import-count-suspensions = { $count ->
    [one] { $count } suspension added
   *[other] { $count } suspensions added
}
import-count-completed = { $count ->
    [one] { $count } plan already there, completed
   *[other] { $count } plans already there, completed
}
import-count-already = { $count ->
    [one] { $count } plan already there, unchanged
   *[other] { $count } plans already there, unchanged
}
import-ignored-columns = Ignored columns: { $names }.
import-added = { $file } is imported into the territory “{ $territory }”:
import-would-add = { $file } can be imported into the territory “{ $territory }”. Nothing was saved (trial):
import-added-nothing = { $file }: nothing to add, everything is already in the territory “{ $territory }”:
import-refused = { $count ->
    [one] { $file }: one error. Nothing was imported.
   *[other] { $file }: { $count } errors. Nothing was imported.
}
import-problem = Line { $line }, column { $column }, { $value }: { $words }
import-problem-of-line = Line { $line }, { $value }: { $words }
import-quoted = “{ $value }”
import-nothing-there = (empty)
import-first-territory = My territory
import-cannot-open = Cannot open { $file }: { $reason }.
import-bad-territory = The name of a territory has 1 to 100 characters. Correct --territory.
import-which-territory = There are several territories. Say which with --territory: { $names }.
import-no-such-territory = No territory is called “{ $name }”. Those that exist: { $names }.
import-file-empty = This file is empty. Choose the file of your spreadsheet.
import-file-no-lines = This spreadsheet has column headers and no line. Add a line for each plan.
import-file-too-big = This file is too big: 10 MB at most. Split the spreadsheet into several files.
import-file-too-many-lines = This spreadsheet has too many lines: 50,000 at most. Split it into several files.
import-file-not-a-spreadsheet = This file is not a spreadsheet. Save yours as XLSX or CSV, and send that file.
import-file-old-excel = This file comes from an old Excel (.xls) or asks for a password. Save it as “Excel workbook (.xlsx)”, without a password, or as CSV.
import-file-open-document = This file is in the OpenDocument format (.ods). Save it as XLSX or CSV.
import-file-broken = This XLSX file is damaged. Open it in your spreadsheet program, save it again, and send it again.
import-missing-column = This column is missing. Add it, with this header on the line of headers.
import-twice-the-column = Two columns have this header. Keep one.
import-too-many-cells = This line has more cells than there are headers. Put quotation marks around the text that contains a separator.
import-open-quote = A quotation mark opens and does not close. Close it or remove it.
import-required = This cell is empty. Fill it in.
import-too-long = This text is too long. Shorten it: { $most } characters at most.
import-unreadable = This text contains unreadable characters. Type it again.
import-not-a-name = There is no letter and no figure. Write the name.
import-failed-formula = The formula in this cell failed. Replace it by its value.
import-not-a-date = This is not a date. Write it like 31/12/2026.
import-no-such-day = This day does not exist. Correct the date, written day/month/year.
import-short-year = The year has two figures only. Write it with four, like 31/12/2026.
import-far-date = The year is before 1900 or after 2100. Correct the date.
import-born-in-the-future = The date of birth is in the future. Correct it.
import-born-after-start = The child would be born after the plan starts. Correct the date of birth or the start.
import-ends-before-start = The end is before the start. Correct one of the two dates.
import-not-a-cadence = The number of reviews a year is 3, 4, 6 or 12. Write one of them, or leave it empty for 3.
import-not-a-span = This is not a suspension. Write first day, dash, last day, like 01/02/2026-20/02/2026, or without a last day if it still runs, like 01/02/2026-.
import-span-ends-before-start = The suspension ends before it starts. Correct one of the two dates.
import-two-spans-from-one-day = Two suspensions start on the same day. Keep the right one.
import-review-in-the-future = This review is in the future: it is not held yet. Remove it or correct its date; a review to come is planned on the plan’s page.
import-review-before-birth = This review is before the child was born. Correct its date.
import-same-reference = Line { $line } has this reference already. Give one of the two another reference, or leave it empty.
import-same-plan = Line { $line } is the same plan: same child, same place, same start. Keep only one of the two lines.
import-reference-taken = This reference already belongs to another partnership of the territory (another child, place or start). Correct the line, or give another reference.
import-known-under = This plan already exists under the reference { $reference }. Write that one, or leave the cell empty.
import-known-end = This plan is recorded with another end, { $day }. Write that one or leave it empty; to change it, go to the plan’s page.
import-known-cadence = This plan is recorded with { $count } reviews a year. Write that number or leave it empty; to change it, go to the plan’s page.
import-known-span-end = This suspension is recorded with another end, { $day }. Write that one; to change it, go to the plan’s page.
notice-imported = The spreadsheet is imported.
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
