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
children-email-hint = With an address, an account is opened and you hand over the first password. A person already known (for a sister or brother) is recognised by the address.
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
plans-span = from { $start } to { $end }
plans-span-open = since { $start }
plans-ends-before = The end comes before the start.
plans-say-why = Say why in a few words.
plans-title = Personalised plans
plans-begin = Begin a plan
plans-show = Filter plans
plans-search-words = Child or reference
plans-host = Place of care
plans-any-host = All places
plans-referent = Referent of the plan
plans-any-referent = Everybody
plans-order = Order
plans-order-pressing = Most pressing first
plans-order-child = By child
plans-order-host = By place of care
plans-order-start = Latest begun first
plans-order-review = By next review
plans-search = Search
plans-search-clear = Show all
plans-none = No plan is running or being prepared. Begin the first one.
plans-none-found = No plan matches this search.
plans-column-child = Child
plans-column-year = The plan’s year
plans-column-next = Next review
plans-referent-short = Referent: { $name }
plans-no-referent = Nobody is referent yet
plans-resume = Resume preparing
plans-begin-words = A plan is prepared in steps. You may stop at any time: it stays among those being prepared and resumes where you were.
plans-begin-known = The child is already known
plans-begin-choose = Choose
plans-begin-another = Choose another child
plans-begin-new = The child is new
plans-begin-go = Begin preparing
plans-host-hint = The organisation that welcomes the child; it is invited into the plan.
plans-start = First day
plans-end = Last day
plans-end-hint = Leave empty while no term is set.
plans-reviews-per-year = Reviews a year
plans-reviews-per-year-hint = At least three a year, with the family and the partners.
plans-sure = I have checked: go on
plans-double = This child already has a plan running or being prepared: begin another?
plans-save = Save
plans-edit-title = Change the terms of the plan
plans-edit-words = The calendar of reviews is computed again at once. Reviews held and past delays stay in the history.
plans-referent-title = Name the referent
plans-referent-words = The referent sees to it that the plan lives, and does not decide alone.
plans-referent-hint = Somebody outside the circle will see the plan only if their organisation takes part in it with the family’s agreement.
plans-referent-is = { $name } is the plan’s referent.
plans-candidate-coordinator = { $name } (coordination)
plans-candidate-around = { $name } – { $place } (partner of the plan)
plans-candidate = { $name } – { $place }
plans-suspensions-title = Suspensions
plans-suspensions-words = During a suspension (hospital stay, long absence…), no review is owed. A period suspended for at least half is excused.
plans-suspensions-none = This plan has never been suspended.
plans-suspension-by = Written down by { $name }
plans-suspension-end = End
plans-suspend = Suspend the plan
plans-suspension-first = First day of the suspension
plans-suspension-last = Last day of the suspension
plans-suspension-last-hint = Leave empty if the end is not known.
plans-suspension-reason = Reason
plans-comment = In a few words
plans-suspension-end-title = End the suspension
plans-suspension-end-hint = Reviews are owed again from the day after.
plans-late-title = Why was this review late?
plans-late-words = Period { $dates }. The reason serves the territory’s statistics; it does not erase the delay.
plans-late-reason = Main reason
plans-late = Reviews late or missed
plans-late-say = Say why
plans-late-change = Change the reason
plans-steps-title = Prepare { $child }’s plan
plans-steps-words = Each step may be left and resumed, in the order you like.
plans-steps-label = Steps
plans-step-done = done
plans-step-to-do = to do
plans-step-optional = optional
plan-agreement = Agreement with the plan
plan-agreement-lead = This is the plan as it is written. Say whether you agree: your answer is dated and stays beside the plan.
plan-agreement-for = You write down the answer of { $party }, who told you or gave it on paper.
plan-agreement-text = What is proposed
plan-agreement-answer = Do you agree with this plan?
plan-agreement-yes = Yes, I agree
plan-agreement-no = No, I disagree on a point
plan-agreement-words = Your view, in your words
plan-agreement-words-hint = On what do you disagree, or what matters to you?
plan-agreement-no-words = Say on what point you disagree.
plan-agreement-changed = The plan was changed while you were reading. Read it again, then answer again.
plan-agreement-save = Give my answer
plan-agreement-give = Give my answer
plan-agreement-again = Change my answer
plan-agreement-record = Write down their answer
plan-agreement-record-of = Write down the answer of { $name }
plan-agreement-see = See the answers
plan-agreement-agrees = Agrees, { $day }
plan-agreement-disagrees = Disagrees on a point, { $day }
plan-agreement-recorded = written down by { $recorder }
plan-agreement-before-change = the plan has changed since: to be asked again
plan-agreement-count = { $count ->
    [0] Nobody agreed at the start
    [one] One agreed at the start
   *[other] { $count } agreed at the start
}
plan-agreement-never = No answer written down
plan-agreement-missing = No guardian has yet agreed with the plan as it is written.
plan-agreement-without = Why the plan starts without this agreement
plan-agreement-without-hint = A child’s welcome does not wait for a signature. The reason stays written on the plan.
plan-agreement-without-why = Without the family’s agreement, say why the plan starts.
plan-agreement-without-is = Started without the family’s agreement on record: { $reason }
plans-step-agreement = Agreement with the plan
plans-step-agreement-words = Everybody reads the plan and says whether they agree, from their page; you may write down an answer given on paper or by telephone.
expected-agreement = Read the plan and say whether you agree
notice-plan-agreement-said = Your answer is noted.
plans-step-start = Start
plans-step-place = Child and place of care
plans-step-place-words = { $child }, welcomed by { $host }, { $span }
plans-step-family = Family and agreements
plans-step-family-guardians = Guardians: { $names }
plans-step-family-unshared = Without the family’s agreement for now: { $names }
plans-step-circle = Circle of partners
plans-step-circle-invited = Invited: { $names }
plans-step-needs = Needs and expectations
plans-step-objectives = Objectives
plans-step-objectives-common = The need or the common objective is not written yet.
plans-step-referent = Referent
plans-step-review = First review
plans-step-review-planned = Planned for { $day }
plans-step-review-none = No review is planned yet. It may be done later.
plans-started = This plan has started.
plans-open = Open the plan
plans-ready = All is there: the plan may start.
plans-start-go = Start the plan
plans-missing = Before starting, there is still missing:
plans-act-edit = Change the terms
plans-act-renew = Renew
renewal-title = Renew the plan
renewal-lead = The next plan begins as a draft with what you tick. The present one keeps its history and is closed by its final review.
renewal-start = First day of the next plan
renewal-end = Last day
renewal-start-early = The next plan begins after the end of this one.
renewal-objectives = Objectives gone on with
renewal-objectives-hint = With what is left to work on since the last review.
renewal-objective = { $title } (left: { $left })
renewal-needs = Needs taken up
renewal-members = Partners invited again
renewal-members-hint = Their words are taken up; each reads them again, changes them if it wants, and accepts anew for itself.
renewal-not-carried = The family will write itself what it expects of the next plan. Sharing agreements stay as they are.
renewal-save = Begin the next plan
plans-act-suspend = Suspend
plans-act-open-review = Open the review of { $day }
plans-act-review = Plan a review
plans-act-ask-review = Ask for a review
plans-act-family = Your child’s page
plans-act-referent = Choose
plans-act-consents = Agreements to share
plans-act-invite = Invite a partner
plans-act-circle = The partnership in detail
plans-act-needs = Needs
plans-act-expectations = The family’s expectations
plans-act-common = Need and common objective
plans-act-objective = Add an objective
plans-suspended = Suspended
plans-year = The current year
plans-dates = Dates
plans-rhythm = Rhythm
plans-child-file = The child’s file
plans-needs = Needs and expectations
plans-needs-none = The needs are not written yet.
plans-expectation-of = Expectations of { $name }
plans-recorded-by = written down by { $name } on { $day }
plans-circle = The circle around the child
plans-member-left = Left the plan on { $day }
plans-member-waiting = Invited, has not accepted yet
plans-member-function = Its function:
plans-member-interest = Its interest:
plans-member-recorded = Written down by { $name }, to be confirmed by the organisation
plans-member-own = Write for my organisation
plans-objectives = Objectives
plans-common-objective = Common objective:
plans-actions = Actions
plans-reviews = Reviews
plans-chart = The plan over time
plans-chart-words = { $objectives ->
    [one] { $objectives } objective
   *[other] { $objectives } objectives
} and { $reviews ->
    [one] { $reviews } review
   *[other] { $reviews } reviews
} on a line of time. All of it is in words just below.
plans-chart-in-words = The same story, in words
plans-chart-set = Objective set
plans-chart-continued = Continued
plans-chart-adjusted = Adjusted
plans-chart-achieved = Reached
plans-chart-abandoned = Given up
plans-chart-held = Review held
plans-chart-planned = Review planned
plans-chart-paused = Plan suspended
plans-chart-today = Today
plans-notes = Day by day
plans-chip-open = Running or being prepared ({ $count })
plans-chip-missing = Review missing ({ $count })
plans-chip-gap = Long silence ({ $count })
plans-chip-due = Review to plan ({ $count })
plans-chip-referent = Without a referent ({ $count })
plans-chip-draft = Being prepared ({ $count })
plans-chip-active = Running ({ $count })
plans-chip-closed = Closed ({ $count })
plans-caption =
    { $count ->
        [0] No plan
        [one] { $count } plan
       *[other] { $count } plans
    }
plans-cadence =
    { $count ->
        [one] { $count } review a year
       *[other] { $count } reviews a year
    }
plans-step-circle-committed =
    { $count ->
        [0] No partner has written its interest and accepted yet; two are needed.
        [one] { $count } partner has written its interest and accepted; two are needed.
       *[other] { $count } partners have written their interest and accepted.
    }
plans-step-needs-count =
    { $count ->
        [0] No need is written yet.
        [one] { $count } need is written.
       *[other] { $count } needs are written.
    }
plans-step-expectations-count =
    { $count ->
        [0] The family has not said what it expects yet.
        [one] One guardian has said what they expect.
       *[other] { $count } guardians have said what they expect.
    }
plans-step-objectives-count =
    { $count ->
        [0] No objective is open yet.
        [one] { $count } objective is open.
       *[other] { $count } objectives are open.
    }
notice-plan-begun = Preparing has begun. You may go on, or resume later.
notice-plan-changed = The plan’s terms are saved.
notice-referent-named = The referent is saved.
notice-plan-renewed = The next plan is begun. Go through each step with the family and the partners.
notice-plan-suspended = The suspension is written down.
notice-suspension-ended = The end of the suspension is written down.
notice-late-reason-kept = The reason is saved.
notice-coordinator-follows = It is saved: this person follows the plan from now on.
plans-coordinator = Followed by
plans-coordinator-short = Followed by { $name }
plans-coordinator-me = Me (my plans)
plans-coordinator-none = Without a coordinator
plans-coordinator-nobody = Nobody of the coordination for now
plans-act-coordinator = Change
plans-coordinator-title = Choose who follows the plan
plans-coordinator-words = The coordination looks after the dates of reviews and hears of delays. The person chosen is told.
plans-chip-mine = My plans ({ $count })
plans-chip-adrift = Without a coordinator ({ $count })
entrust-link = Entrust plans to a colleague
entrust-title = Entrust plans to a colleague
entrust-lead = Before a leave or a departure, the plans one person follows go to another, all at once. The person chosen gets a message, with nothing of their content.
entrust-from = Followed until now by
entrust-show = Show these plans
entrust-nobody =
    { $count ->
        [0] Nobody (no plan without a coordinator)
        [one] Nobody ({ $count } plan without a coordinator)
       *[other] Nobody ({ $count } plans without a coordinator)
    }
entrust-who =
    { $count ->
        [0] { $name } (no plan)
        [one] { $name } ({ $count } plan)
       *[other] { $name } ({ $count } plans)
    }
entrust-none = There is no plan to entrust here.
entrust-plans = Plans to entrust
entrust-plans-hint = Untick those that stay where they are.
entrust-plan = { $child } – { $reference } – next review on { $day }
entrust-plan-no-review = { $child } – { $reference } – no review planned
entrust-to = Followed from now on by
entrust-to-hint = Somebody who coordinates the territory of these plans.
entrust-choose = Choose
entrust-go = Entrust these plans
entrust-same = This person follows these plans already.
entrust-none-chosen = Tick at least one plan.
entrust-done =
    { $count ->
        [one] Done: { $count } plan is entrusted. Here is what this person follows now; the same form undoes it.
       *[other] Done: { $count } plans are entrusted. Here is what this person follows now; the same form undoes it.
    }

## papers (PDF)
print-minutes = Download the minutes (PDF)
print-minutes-whole = The same, with what each party brought (PDF)
print-plan = Download the plan (PDF)
print-minutes-kind = Minutes
print-minutes-title = { $category } of { $day }
print-minutes-discussed = Minutes to be agreed
print-minutes-next = Next review
print-objective-now = Becomes
print-objectives-ended = Objectives that ended
print-party = Who
print-answer = Agreement
print-attendance = How they took part
print-contribution = Written contribution
print-state = State
print-by = Printed on { $day } by { $name }
print-page = Page { $page } of { $total }
print-care-child = Confidential. To be handed only to the family, and to the partners it shares this plan with.
print-care-partners = For the partners that take part.
print-file-minutes = minutes
print-file-plan = plan
print-unavailable-title = No PDF here
print-unavailable = This installation of Maillage does not make PDFs. Go back to the page and print it from your browser: it is laid out for paper.

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
trail-subject-documents = a document
trail-subject-dissents = a disagreement
trail-subject-hand-overs = a hand-over
trail-subject-hand-over-answers = an answer to a hand-over
trail-subject-sheet = what is written during a review
trail-subject-substitutes = a substitute at a review
trail-subject-plan-agreements = an answer to the plan
trail-subject-agreements = an answer to minutes
trail-subject-addenda = an addition to minutes
trail-subject-review-dates = a date proposed for a review
trail-subject-date-answers = an answer to a review’s date
trail-subject-contribution-points = a contribution to a review, on an objective
trail-subject-contribution-links = a link for contributing to a review
trail-subject-trail = the access log
trail-subject-other = a page of the file
trail-what = { $act } { $subject }
trail-programme = Maillage
trail-somebody = Somebody
trail-from-family = family
trail-from-coordination = the territory’s coordination
trail-from-coordination-elsewhere = another territory’s coordination
trail-from-programme = the program itself
trail-from-unknown = organisation unknown on that date

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
partnership-objectives = Objectives
partnership-notes = Progress notes
partnership-review-ask = Ask for a review
partnership-actions = Actions
partnership-reviews = Reviews
partnership-review-add = Plan a review
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
## conventions
convention-title = Partnership agreement
convention-which = Version
convention-version = Version { $number } of { $day }
convention-file = agreement
convention-none = The agreement is not written down yet.
convention-missing = Before it is written down, this is missing:
convention-missing-need = the need
convention-missing-objective = the common objective
convention-missing-term = an end date
convention-missing-members = at least two partners that wrote their interest and accepted
convention-write-lead = The text takes up the need, the common objective, the term and the words of each partner. Each then agrees for itself.
convention-write = Write the agreement down
convention-members = What each partner commits itself to
convention-agreements = Agreements
convention-agreed-by-all = Agreed on by every partner
convention-agreed-by = { $count ->
    [0] Not agreed on yet
    [one] Agreed on by { $count } partner of { $all }
   *[other] Agreed on by { $count } partners of { $all }
}
convention-agreed-by-whom = Agreed on { $day } by { $name }
convention-awaited = Agreement awaited
convention-agreed-on = Agreed on
convention-agreed-for = By
convention-agree-lead = You have read this version, and { $member } agrees on it. Your agreement is dated and kept as it is; should the text change later, you will be asked again.
convention-agree = Agree for { $member }
convention-changed = Since the version before, these changed:
convention-change-joined = { $member } has joined
convention-change-words = the words of { $member }
convention-change-left = { $member } has left
convention-pdf = Download the agreement (PDF)
convention-evaluation = Evaluation, and leaving
convention-evaluation-words = The partners evaluate this partnership together at least once a year. What remains to be worked on is taken up in what follows.
convention-leaving-words = A partner may leave at any time; what it brought stays.
convention-earlier = Earlier versions
convention-link = The agreement, and who agreed
convention-renew = Renew
convention-renew-title = Renew the partnership
convention-renew-lead = Choose the new term. If an agreement is written down, a new version of it is made, and each partner agrees on it.
convention-renew-end = New end date
convention-renewal-not-later = The new date comes after the present term, and after today.
notice-convention-written = The agreement is written down. Each partner can now agree.
notice-convention-agreed = The agreement is recorded.
notice-convention-renewed = The new term is recorded.

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

## search
search-everywhere = Search in everything you may see
search-label = Search for a child, an organisation, an objective, minutes
search-button = Search
search-title = Search
search-results = Results for “{ $phrase }”
search-too-short = Type two letters at least in the box at the top of the page: a name, a reference, a word of an objective or of minutes.
search-none = Nothing that you may see matches.
search-none-words = Try fewer words, or the beginning of a name.
search-children = Children
search-organisations = Organisations
search-partnerships = Plans and partnerships
search-objectives = Objectives
search-minutes = Minutes of reviews
search-born = Born: { $day }
search-review-of = Review of { $day }
search-more = There are more: say more precisely what you look for.
## menu
menu-day = My day
menu-planning = Months ahead
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
form-all-needed = All fields are to be filled in.
form-all-needed-but-boxes = All fields are to be filled in, except the boxes to tick.
form-title-wrong = Error:
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
list-narrowing = Search, filter, sort
list-narrowed = Filtered list
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
error-again = What you sent is not confirmed, and nothing is lost: it is here, as it was. In a moment, send it again; if it had arrived after all, it counts once.
error-again-send = Send again
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
account-password-common = Too easy to guess: too common, or too close to your name. A few words that do not belong together do very well.
account-password-differs = The two entries differ.
account-password-wrong = This is not the current password.
account-sessions = Where I am signed in
account-sessions-caption = Open sessions
account-session-browser = Browser
account-session-since = Since
account-session-seen = Last used
account-session-current = this one
account-session-device = { $browser } on { $system }
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
objective-need-answered = Need
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
objective-story-event = { $day }: { $what }
objective-story-review = Review of { $day }
objective-story-set = set: “{ $title }”
objective-story-continued = continued
objective-story-adjusted = adjusted; it becomes “{ $title }”
objective-story-adjusted-only = adjusted
objective-story-achieved = reached
objective-story-abandoned = given up
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
action-objective-served = Objective
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
action-voices = What each has seen of it
action-voices-none = Nobody has noted yet what they see of this action.
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
note-readers-health-family = If it is about health, only the family (and you).
note-readers-coordination = The family and the coordination.
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
## documents
documents-title = Documents
document-attach = Attach a document
document-none = No document attached.
document-what = { $kind }, { $size }
document-kilobytes = { $size } KB
document-megabytes = { $size } MB
document-by-member = Attached by { $name } ({ $organisation }) on { $day }
document-by-guardian = Attached by { $name } on { $day }
document-by-coordination = Attached by { $name } (coordination) on { $day }
document-of-review = Review of { $day }
document-of-review-asked = Review asked for
document-is-health = Health document, open only to the organisations the family named
document-remove = Remove
document-kind-pdf = PDF
document-kind-jpeg = Photo (JPEG)
document-kind-png = Image (PNG)
document-kind-webp = Image (WebP)
document-kind-odt = Text (ODT)
document-kind-ods = Spreadsheet (ODS)
document-kind-docx = Text (Word)
document-kind-xlsx = Spreadsheet (Excel)
document-kind-text = Plain text
document-kind-mp3 = Voice (MP3)
document-kind-m4a = Voice (M4A)
document-kind-ogg = Voice (OGG)
document-kind-wav = Voice (WAV)
document-kind-aac = Voice (AAC)
document-kind-amr = Voice (AMR)
document-kind-3gp = Voice (3GP)
document-title = What it is
document-title-hint = For example: signed medical protocol, report of the CAMSP, agreement.
document-health = This document is about health
document-health-hint = Tick it if it mentions care, a treatment or a symptom (a medical protocol, a prescription). It is then kept to the family and the organisations it named for health.
document-file = The file
document-file-hint = PDF, photo, text, spreadsheet or recorded voice, 10 MB at most.
document-readers = Who will see it
document-readers-health-family = If it is about health, only the family (and you).
document-readers-health = If it is about health, only the family, you and:
document-no-file = Choose a file.
document-too-large = This file is larger than 10 MB. Choose a smaller one.
document-empty = This file is empty. Choose another one.
document-not-kept = What this file contains is not one of the kinds that are accepted, whatever its name. Accepted are: PDF, photos (JPEG, PNG, WebP), texts and spreadsheets (ODT, ODS, DOCX, XLSX, without macros), plain text (.txt) and voice (MP3, M4A, OGG, WAV, AAC, AMR, 3GP).
document-remove-title = Remove this document?
document-remove-words = Nobody will be able to open it any more, and its file will be erased. The log keeps that it was there and that you removed it.
document-remove-do = Remove this document
document-remove-keep = Keep it
notice-document-attached = The document is attached.
notice-document-removed = The document is removed.
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
professional-lead = With an e-mail address the person gets access: a code will be shown once, to hand over in person or to send.
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
account-opened-email = E-mail address
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
coordinator-lead = If the address is that of somebody of the territory, that person keeps its access. Otherwise a code will be shown once, to hand over or to send.
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
coordinator-follows =
    { $count ->
        [one] Follows { $count } plan, which would be left without a coordinator.
       *[other] Follows { $count } plans, which would be left without a coordinator.
    }
coordinator-follows-ask = Before ending this function, ask the coordination to hand them over.
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
## letters
letters-kind-review = Invitation to a review
letters-kind-contribution = Reminder of a contribution
letters-kind-digest = Reminders of the day
letters-news-planned = Review planned
letters-news-moved = Review moved
letters-news-cancelled = Review cancelled
letters-greeting = Hello,
letters-reserve = For discretion this message says no more: sign in to read the rest.
letters-planned-subject = A review is planned on { $day }
letters-planned-lead = You are invited to a review: { $when }.
letters-planned-act = Until then you can see who is invited and write your contribution:
letters-moved-subject = A review has changed: it will take place on { $day }
letters-moved-lead = The day, hour or place of a review you are invited to has changed. It will take place: { $when }.
letters-cancelled-subject = A review is cancelled
letters-cancelled-lead = The review you were invited to will not take place: { $when }.
letters-cancelled-act = Read why:
letters-video = Video meeting: { $address }
letters-kind-link = Personal link
letters-link-subject = Your view is awaited
letters-link-lead = Your view is awaited for a meeting of partners, { $when }. You need no account.
letters-link-lead-no-day = Your view is awaited for a meeting of partners. You need no account.
letters-link-act = This link opens a short form, which you can keep as a draft and finish later:
letters-link-own = It is yours alone: do not forward it. It no longer opens the form after the meeting.
link-email = Their e-mail address
link-email-hint = The link is sent there, with nothing that names the child. Without an address, it is shown here for you to hand over.
notice-link-mailed = The link leaves by e-mail.
letters-place = Place: { $place }
letters-file = The attached file puts it into your calendar.
letters-file-cancel = The attached file removes it from your calendar.
letters-digest-subject = Maillage: what awaits you
letters-digest-lead = This is what awaits you in Maillage.
letters-matter-late = periods without their review
letters-matter-due = reviews to plan
letters-matter-silent = plans long without a review
letters-matter-contribution = contributions awaited
letters-matter-dates = dates to answer
letters-line-dates = Say which dates suit you for a review; the first is { $day }.
letters-matter-minutes = minutes to read
letters-line-minutes = Minutes await your answer: the review of { $day }. Say whether you agree.
letters-matter-meeting = reviews to come
letters-line-late = A period, over since { $day }, went by without a review:
letters-line-due = A review is to be planned before { $day }:
letters-line-silent = A plan has had no review for more than six months, since { $day }:
letters-line-contribution = A review takes place on { $day }: your contribution is awaited before that day.
letters-line-meeting = A review takes place on { $day }:
letters-line-counted = { $count } { $matter }:
letters-reminder-subject = Your contribution is awaited before { $day }
letters-reminder-lead = A review takes place: { $when }. Your contribution has not come yet.
letters-reminder-act = A few words are enough. To write them:
letters-stop-here = To get no more reminders:
letters-remind = Remind those who have not written yet
letters-reminded-on = Reminded on { $day }
notice-letters-reminded = Those who have not written yet are reminded.
notice-letters-reminded-nobody = No reminder left: everybody has written, was reminded today already, or wants no reminders.
letters-calendar-review = Review (Maillage)
letters-calendar-more = To know more: { $address }
letters-calendar-name = Maillage
letters-calendar-periods = { $count ->
    [one] A review period ends (Maillage)
   *[other] { $count } review periods end (Maillage)
}
letters-subscription-title = My calendar
letters-subscription-link = Follow my reviews in my calendar
letters-subscription-lead = A private address puts your reviews into the calendar of your telephone or computer, and keeps them up to date. No child is named in it. Whoever knows this address sees your meetings: give it to nobody.
letters-subscription-none = You have no calendar address.
letters-subscription-since = You have had a calendar address since { $day }. It can no longer be shown; if you lost it, ask for a new one.
letters-subscription-make = Make my calendar address
letters-subscription-anew = Make a new address (the old one will no longer work)
letters-subscription-revoke = Remove my calendar address
letters-subscription-made = Copy it into your calendar, under “Subscribe” or “Add from URL”
letters-subscription-once = Copy this address now: it will not be shown again.
notice-calendar-revoked = Your calendar address is removed: it opens nothing any more.
letters-choices-title = My e-mails
letters-choices-link = Choose what Maillage writes to me, and at what hours
letters-choices-lead = Maillage writes to you when a review is planned, moved or cancelled. No message says anything about a child.
letters-choices-save = Save my choices
letters-reminders = Send me reminders
letters-reminders-hint = One message a day at most: a contribution that is awaited, a review that comes near.
letters-quiet-lead = Nothing is sent between these two hours: messages wait. Leave both empty to get them at any hour.
letters-quiet-from = Send nothing from
letters-quiet-until = until
letters-quiet-both = Give both hours, or none.
letters-stop-title = No more reminders
letters-stop-lead = You will get no more reminders by e-mail. Invitations to reviews will still come.
letters-stop-do = Send me no more reminders
letters-stop-done = Done: you will get no more reminders. Invitations to reviews will still come.
letters-stop-back = Change this choice (after signing in)
letters-office-title = Sending of e-mails
letters-office-demonstration = This is a demonstration: messages are kept, none is sent.
letters-office-kept = No mail server is set: messages are kept, none is sent.
letters-office-untried = A mail server is set. No message has left yet.
letters-office-answered = The mail server answered last time: { $at }.
letters-office-away = The mail server did not answer last time ({ $at }): { $why }. Messages wait, none is lost.
letters-office-waiting = { $count ->
    [0] No message waits
    [one] { $count } message waits
   *[other] { $count } messages wait
}
letters-office-sent = { $count ->
    [0] No message sent in the last thirty days
    [one] { $count } message sent in the last thirty days
   *[other] { $count } messages sent in the last thirty days
}
letters-office-given-up = { $count ->
    [0] No message given up
    [one] { $count } message given up
   *[other] { $count } messages given up
}
letters-stuck-title = Messages that could not leave
letters-stuck-none = No message is stuck.
letters-stuck-lead = A message that is refused is tried several times, further and further apart, then given up.
letters-stuck-caption = Stuck messages, those given up first
letters-stuck-kind = Message
letters-stuck-written = Written on
letters-stuck-error = Last error
letters-stuck-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
letters-stuck-tried-again = Will be tried again
letters-stuck-held = Held back: a backup was restored, and this message may have left already.
letters-send-again = Send again
letters-send-again-which = Send the message to { $name } again
letters-send-all-again = Send all messages given up again
notice-letters-chosen = Your choices are saved.
notice-letters-again = Noted: these messages will be tried again.
notice-letters-none-again = There is no message given up to send again.
letters-kind-entrusted = Plans entrusted
letters-entrust-subject = Plans are entrusted to you
letters-entrust-lead = Plans are entrusted to you: you follow their dates from now on.
letters-entrust-act = See them:
## reviews
review-category-partial = Partial review
review-category-intermediate = Intermediate review
review-category-final = Final review
review-state-proposed = Date to be set
review-state-planned = Planned
review-state-held = Held
review-state-agreed = Minutes agreed
review-state-cancelled = Cancelled
review-attendance-present = In person
review-attendance-remote = Remotely
review-attendance-represented = Represented
review-attendance-in-writing = In writing, before the review
review-attendance-absent = Absent
review-outcome-continued-elsewhere = To be continued after this plan
review-does-not-count = Does not count among the year’s reviews: { $why }.
review-shortfall-and = { "; " }
review-shortfall-partial = a partial review looks at one subject
review-shortfall-not-held = it was not held
review-shortfall-no-synthesis = its synthesis is not written
review-shortfall-no-family = the family did not take part
review-shortfall-few-members = fewer than two partners took part
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
review-adjusted-unchanged = Write what changes in this objective, or choose “continued”.
review-imported = This review comes from a spreadsheet kept before Maillage: only its date was taken over.
review-next-too-early = The date of the next review must be to come.
reviews-none = No review yet.
review-path = Where am I
review-back = Go back without saving
review-save = Save and invite
review-about = Around
review-plan-title = Plan a review
review-answer-title = Set the day of the review asked for
review-move-title = Change the planned review
review-move = Change the day or place
review-category = Kind of review
review-category-hint = A partial review gathers some partners on one subject. The final review closes the partnership.
review-day = Day
review-hour = Time
review-place = Place
review-place-hint = The place goes into the invitations by e-mail: do not name the child in it.
review-video = Video meeting link
review-video-hint = It goes into the invitations and the calendars.
review-video-no-link = This is no link one can follow: it begins with https://
substitute-title = Who comes instead?
substitute-lead = You cannot come: say who comes in your place.
substitute-for = For { $party }, who told you.
substitute-sees = This person takes part in the meeting. They see nothing more here than before.
substitute-name = Their name
substitute-quality = Who they are
substitute-quality-hint = A colleague, an aunt, an interpreter…
substitute-save = Save
substitute-remove = Nobody comes instead after all
substitute-own = Have somebody come in my place
substitute-record = Note who comes instead
substitute-change = Change who comes instead
substitute-is = Comes instead: { $who }
substitute-is-recorded = Comes instead: { $who }, written down by { $recorder }
notice-substitute-named = It is noted who comes instead.
notice-substitute-nobody = Nobody comes instead any more.
review-scope = Agenda
review-scope-hint = What will be talked about? One point a line, so that everybody can prepare.
review-invite = Who is invited?
review-invite-hint = Each party invited can write its view before the review.
review-invited-already = Invited already
review-parties-none = Choose who is invited.
review-ask-title = Ask for a review
review-ask-lead = You can ask to bring together the people who support your child. The coordination will offer you a date.
review-ask-scope = What would you like to talk about?
review-ask-scope-hint = A few words are enough. Your child’s partners will be able to read them.
review-ask-day = A day that would suit you
review-ask-send = Send my request
review-asked-by = Asked for by
review-short-notice = This review was set fewer than ten days before its date: everybody has little time to prepare. A call may help.
review-planned-by = Planned by
review-cancel-title = Cancel this review
review-cancel = Cancel the review
review-cancel-lead = Those invited will read the reason. Contributions already written stay.
review-cancel-sheet = What is written on the page of the review will be erased.
review-cancel-sheet-read = Read that page
review-cancel-reason = Why will it not take place?
review-cancel-reason-hint = For example: the family would rather wait until September.
review-cancel-do = Cancel this review
review-cancel-keep = Keep this review
review-cancelled-because = Cancelled: { $reason }
review-contributions = How each one sees it
review-contribution-title = My view
review-contribution-write = Write my view
review-contribution-again = Go on with my view
review-contribution-lead = Before the review, say what you see from where you stand. These are your words: nobody can change them.
review-contribution-lead-family = You know your child better than anyone. Write as it comes, in the language that suits you: a single answer is enough, and you can come back to it until the review.
review-contribution-save = Save my view
review-contribution-there = What is saved
review-contribution-meanwhile = Somebody saved another text while you were writing. Here it is, above yours. Take what is needed, then save: nothing you wrote is lost.
review-contribution-received = Contribution received on { $day }
review-contribution-awaited = Contribution awaited
review-contribution-never = No written contribution
review-contribution-spoken = A recorded voice:
review-contribution-hidden = This contribution is not shared with you.
review-record = Write down what they say
review-record-title = Write down the words of { $party }
review-record-lead = Write what you were told, adding nothing. It will be marked as recorded by you until they confirm or correct it.
review-recorded = Recorded by { $recorder } for { $party } on { $day }, awaiting confirmation
review-written = Written by { $name } on { $day }
review-written-on = Written on { $day }
review-confirm = These are my words
review-correct = Correct them
review-ask-sees = What do you see of the child at the moment?
review-ask-sees-institutional = How does this partnership stand, seen from your organisation?
review-ask-works = What works well?
review-ask-hard = What is hard?
review-ask-proposes = What do you propose for what follows?
review-ask-family-sees = What has changed at home?
review-ask-family-works = What matters to you at the moment?
review-ask-family-hard = What questions do you have?
review-ask-family-proposes = What would you like next?
review-ask-objectives = Objective by objective
review-ask-objectives-hint = What you see, what works, what is hard, what you propose. Leave empty what you do not want to speak about.
review-ask-about-objective = “{ $title }”
review-ask-whole = And on the whole
review-point = On “{ $title }”
review-contribution-keep = Keep for myself and finish later
review-contribution-from-draft = This is your draft: only you can see it. Save it to share it.
review-hold-keep = Keep and go on
review-part-sees = What we see
review-part-works = What works well
review-part-hard = What is hard
review-part-proposes = What we propose
review-part-family-sees = What has changed at home
review-part-family-works = What matters to us
review-part-family-hard = Our questions
review-part-family-proposes = What we would like
review-readers = Who will read it: the family, the coordination, and the partners to whom the family opened the contributions.
review-invited = Who is invited
review-invited-none = Nobody is invited yet.
review-family-could-not = The family, invited twice, could not come: { $reason }
review-hold = Hold this review
review-hold-title = Hold the review
review-hold-lead = What you write is kept as you go, and those who hold this review with you can see it. Nothing enters the minutes before “Save the review”.
review-hold-lead-final = This review is the last: saving it closes the partnership. What remains to be worked on will be written in it.
review-hold-meanwhile = This review was changed while you were writing. What you wrote is kept below: check it, then save again.
review-hold-meanwhile-held = This review is no longer to be held: somebody saved or cancelled it while you were writing. What you wrote is kept below, so that you can copy it.
review-hold-see = See what is saved
review-hold-attendance = Who took part
review-hold-day = Held on
review-hold-family-could-not = The family, invited twice, could not come: for what reason?
review-hold-family-could-not-hint = Fill this in only then. The review counts in that case, and the reason is kept.
review-hold-objectives = The objectives, one by one
review-hold-objectives-none = No objective is open.
review-hold-outcome = What do you decide together?
review-hold-remaining = What remains to be worked on
review-hold-remaining-hint = Carried as it is into what follows.
review-hold-adjust = New wording, if the objective is adjusted
review-hold-title-new = Objective
review-hold-success-new = How will one see that it is reached?
review-hold-new = New objectives
review-hold-new-number = New objective { $number }
review-hold-proposed = The family proposes:
review-hold-minutes = Minutes
review-hold-who-reads = These minutes will be read by the family and by the partners it shares this plan with.
review-hold-save = Save the review
review-hold-save-final = Save and close
review-sheet-new = Nobody has written anything here yet.
review-sheet-last = Kept. Last change: { $name }, at { $hour }.
review-sheet-waits = Not kept yet: read it, then save again.
review-sheet-theirs = Written by { $name } at { $hour }, while you were writing.
review-sheet-conflict = { $name } wrote this at { $hour }. Your text is in the field: keep it, take this one or bring both together, then save.
review-sheet-conflicts = Several of you wrote in the same place. Both texts are here: choose, then save again.
review-sheet-merged = Somebody wrote at the same time as you: it is brought together below. Read it, then save again.
review-sheet-empty = (nothing)
review-sheet-lost = What you write could not be kept: check the connection, then use the buttons at the bottom of the page.
review-hold-actions = Actions agreed on: who does what, until when
review-hold-action-number = Action { $number }
review-hold-action-who = Who takes it on
review-actions = Actions agreed on
review-action-until = { $who }, until { $day }
review-action-on-ended = This objective has ended: set the action for another objective, or continue this one.
review-hold-dissent = Somebody disagrees
review-hold-dissent-hint = Write their words beside the decision. Written down for somebody else, they wait for that person to confirm them.
review-hold-dissent-who = Who disagrees
review-hold-dissent-words = In their words
review-hold-dissent-whose = Choose who disagrees.
review-dissent-own = This disagreement was written down for you: confirm it, or correct it in your words
review-dissent-own-hint = It will then stand as yours.
review-dissent-own-save = This is my disagreement
notice-dissent-own = These are your words now.
review-synthesis = Synthesis
review-synthesis-hint = What was said and agreed, in words the family can read again.
review-synthesis-by = Synthesis written by { $name }
review-adjustments = What changes in everyday practice
review-adjustments-hint = Gestures, hours, the room: what each one will do differently.
review-next = Next review
review-next-hint = It will be planned on that day, with the same people.
review-next-is = Next review: { $day }.
review-decisions = Decisions
review-adjusted-to = Becomes: { $title }
review-success-is = Reached when: { $success }
review-carried-over = Remained to be worked on: { $remaining }
review-remaining = What remains to be worked on
minutes-answers = Agreement on the minutes
minutes-answer = Agree or not
minutes-progress = { $answered } { $answered ->
        [one] answer
       *[other] answers
    } of { $asked }
minutes-final-since = Final since { $day }
minutes-agrees = Agrees, on { $day }
minutes-agrees-by = Agrees, on { $day } ({ $name })
minutes-agrees-recorded = Agrees, on { $day }, noted by { $recorder }
minutes-disagrees = Disagrees: its words are below
minutes-awaited = Answer awaited
minutes-never = Did not answer
minutes-record = Note that it agrees
minutes-agree-lead = If these minutes say what was agreed, give your agreement. If not, write your disagreement below: it will stay beside them.
minutes-agree = I agree
minutes-correct = Correct the minutes
minutes-correct-lead = As long as not everybody has answered, the text can be corrected.
minutes-correct-lead-agreed = { $count ->
        [one] One party has already agreed: after a correction it will be asked again.
       *[other] { $count } parties have already agreed: after a correction they will be asked again.
    }
minutes-correct-save = Save the correction
minutes-close = Close the minutes
minutes-closable-from = If somebody does not answer, you can close them from { $day }.
minutes-addenda = Addenda
minutes-addenda-none = Nothing has been added since.
minutes-addendum-write = Add an addendum
minutes-addendum-words = What you add
minutes-addendum-hint = The minutes no longer change: what you add will be dated and signed, beside them.
minutes-addendum-save = Add
minutes-addendum-by = { $party } ({ $name }), on { $day }
minutes-addendum-by-person = { $name }, on { $day }
minutes-addendum-by-coordination = The coordination ({ $name }), on { $day }
dates-title = Which dates suit you?
dates-record-title = Dates that suit: { $party }
dates-lead = Answer for each date. You can change your mind until the date is set.
dates-save = Save my answers
dates-proposed = Proposed dates
dates-best = Suits best
dates-keep = Keep this date
dates-answer = Say which dates suit me
dates-answer-again = Change my answers
dates-record = Note its answers
dates-others = Propose several dates
dates-others-hint = With a second date, everybody invited says what suits; you then keep one.
dates-other-day = Date { $number }
dates-other-hour = Time { $number }
date-answer-yes = Yes
date-answer-if-needed = If need be
date-answer-no = No
expected-dates = Say which dates suit for the next review
link-title = Send a personal link
link-send = Send a personal link
link-for = For a professional without an account, of: { $organisation }
link-what = The link opens one form, for this review, until { $day }. It shows the child’s first name and the questions, nothing else.
link-person = For whom?
link-nobody = Nobody of this organisation is in the directory: add the person first.
link-make = Make the link
link-made = The link is made and opens until { $day }. Hand it over yourself: it is shown this once.
link-back = Back to the review
link-withdraw = Withdraw this link
link-sent = Link sent to { $person }, until { $day }
link-opened = Link opened by { $person }, until { $day }
link-expired = Link of { $person }, expired on { $day }
link-withdrawn = Link of { $person }, withdrawn
link-form-title = Contribution to a review
link-form-about = What you see for { $about }
link-lead = { $person }, { $organisation }: your words will be read at the review and stay yours.
link-when = Review: { $when }.
link-given = Your contribution is saved. You can add to it until the review.
link-meanwhile = Somebody of your organisation has written meanwhile. Your words are kept below; talk to each other before saving them.
link-until = This link is yours alone, do not pass it on; it opens until { $day }.
review-dissents = Disagreements
review-dissents-none = No disagreement is noted.
review-dissent-write = I do not agree
review-dissent-about = About
review-dissent-whole = The minutes as a whole
review-dissent-words = My disagreement, in my words
review-dissent-hint = It will stay written beside the decision, with your name and the date.
review-dissent-save = Note my disagreement
review-dissent-by = { $party }, on { $day }
notice-dates-proposed = The dates are proposed. Everybody invited can say what suits.
notice-dates-answered = The answers are saved. Thank you!
notice-link-withdrawn = The link is withdrawn: it opens nothing any more.
notice-review-planned = The review is planned and people are invited.
notice-review-planned-soon = The review is planned and everybody is invited. It is fewer than ten days ahead: a call may help them prepare.
notice-review-moved-soon = The review is changed. It is fewer than ten days ahead: a call may help everybody prepare.
notice-review-asked = Your request is sent. The coordination will offer you a date.
notice-review-moved = The review is changed.
notice-review-cancelled = The review is cancelled.
notice-review-held = The review is saved, with its decisions.
notice-review-held-flag-closed = The review is saved. The flag is closed.
notice-review-held-not-counting = The review is saved, but does not count among the year’s reviews: the reason is written below.
notice-review-held-final = The final review is saved: the partnership is closed.
notice-contribution-draft = Your draft is kept. Only you can see it: come back and save it to share it.
notice-review-hold-draft = It is kept. Go on, or come back later: the review is not saved yet.
notice-contribution-saved = Your view is saved. Thank you: it will be read before the review.
notice-contribution-recorded = Noted, awaiting confirmation by the person.
notice-contribution-confirmed = Confirmed: these are your words.
notice-minutes-agreed = The minutes are agreed: they will not change any more.
notice-minutes-answered = The agreement is saved.
notice-minutes-corrected = The minutes are corrected. Everybody is asked to answer again.
notice-addendum-added = Your addendum is added.
notice-dissent-recorded = Your disagreement is noted.
## planning
planning-closed = Closed: { $name }
closures-title = Days closed
closures-lead = The days on which one does not meet there: holidays, works, training days. The months ahead then propose no review there. School and public holidays are known already.
closures-none = No closure is announced.
closures-write = Announce a closure
closure-add = Announce a closure
closure-start = First day
closure-end = Last day, if there are several
closure-reason = Reason
closure-reason-hint = Summer holidays, training day…
closure-save = Save
closure-remove = Take back
closure-ends-before = The last day comes before the first.
closure-too-long = A closure lasts a year at most.
notice-closure-added = The closure is announced.
notice-closure-removed = The closure is taken back.
planning-title = The months ahead
planning-summary = { $proposed ->
        [one] One review to plan
       *[other] { $proposed } reviews to plan
    }, proposed in { $trips ->
        [one] one half-day
       *[other] { $trips } half-days
    }.
planning-nothing = Every review of the next six months is planned.
planning-whose = Which plans
planning-everybody = The whole territory
planning-mine = My plans
planning-how = How these dates are chosen
planning-how-words = Each review is proposed in the second half of its period, at least a week before its end and ten days from today, outside weekends, public holidays and school holidays. Reviews of one place of care are grouped, up to three a half-day, and the emptiest weeks are taken first. When a period ended too long ago to be caught up (more than 30 days), a single review is proposed, as soon as possible: it counts for the running period.
planning-schools = School holidays of zone { $zone } (French ministry of education).
planning-schools-unknown = The territory’s department is not given, or has no calendar known here: school holidays are not avoided.
planning-schools-until = School holidays are known until { $day } only.
planning-late = { $count ->
        [one] One review is late already: it is proposed as soon as possible.
       *[other] { $count } reviews are late already: they are proposed as soon as possible.
    }
planning-without-room = No half-day is free for these reviews: plan them from their plan.
planning-until = by { $day }
planning-accept = Plan the ticked reviews
planning-tick-all = Tick all
planning-tick-none = Untick all
planning-week = Week of { $day }
planning-week-empty = Nothing this week.
planning-school-holidays = School holidays
planning-public-holiday = Public holiday: { $day }
planning-planned = Planned
planning-proposed = Proposed
planning-ending = Periods that end with no review planned
planning-proposal = { $day }, { $hour }: { $child }, { $host }
notice-planning-accepted = The ticked reviews are planned and everybody is invited.
notice-planning-accepted-some = The reviews are planned, but for those planned meanwhile.
notice-planning-none-chosen = No review is ticked: nothing was planned.
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

## day
day-title = My day
day-heading = My day, { $day }
day-missing = Review missing
day-gap = Long silence
day-due = Review to plan
day-ended = Past its term
day-asked = Review asked for
day-dates = Proposed dates
day-dates-words = { $answered } of { $asked } have answered; first date { $day }.
day-evaluation = Yearly evaluation
day-meeting = Meeting this week
day-unsaid = Review held or not?
day-awaited = Contributions awaited
day-action = Action overdue
day-minutes = Minutes to agree
day-referent = Without a referent
day-consent = Agreement to share
day-ending = Term coming near
day-suspension = Long suspension
day-draft = To finish
day-missing-words = { $late } late: the review was due by { $day }.
day-gap-words = No review for { $silent }.
day-due-today = Today is the last day to hold this review.
day-due-words = { $left } left: to be held by { $day }.
day-ended-words = Past its term for { $late } ({ $day }), without a final review.
day-asked-words = The family has asked for a review since { $day }.
day-evaluation-words = The joint evaluation of the year is to be held by { $day }.
day-evaluation-late = The joint evaluation of the year was to be held by { $day }.
day-meeting-today = Review planned today.
day-meeting-words = Review planned on { $day }.
day-unsaid-words = Planned for { $day }: say whether it was held.
day-awaited-words = { $names } still to write before { $day }.
day-action-words = “{ $title }”: { $late } overdue.
day-minutes-words = Review of { $day }: its minutes are not agreed yet.
day-referent-words = Nobody keeps this plan alive.
day-consent-ends = The agreement for { $name } ends on { $day }.
day-consent-ended = The agreement for { $name } ended on { $day }: the organisation has no access any more.
day-ending-words = Ends in { $left } ({ $day }): renew or close?
day-suspension-words = Suspended for { $since } (since { $day }).
day-draft-words = Being prepared since { $day }.
day-act-review = Plan a review
day-act-renew = Renew
day-act-close = Close the flag with a reason
day-act-reason = Say why
day-act-open-review = Open the review
day-act-hold = Say how it went
day-act-open-action = Open the action
day-act-referent = Name somebody
day-act-open = Open
day-act-end-suspension = End it
day-act-resume = Resume
day-not-scanned = The daily look at reviews has not run yet today: flags may be missing.
day-nothing = Nothing is pressing today.
day-nothing-known = No flag is known for now, but today’s look has not run.
day-scanned = Last look at reviews: { $day }, { $time }.
day-never-scanned = The look at reviews has never run yet.
day-all-plans = See all plans
day-filter = Filter
day-all = All
day-search-words = Child, reference or place
day-order = Order
day-order-pressing = Most pressing first
day-order-name = By name
day-order-host = By place of care
day-search = Search
day-clear = Show all
day-mine = My plans only
day-none-found = Nothing matches this search.
day-column-matter = What waits
day-column-name = For
day-column-act = Act
day-close-title = Close a flag
day-close-words = The flag will not come back. The missed review stays in the statistics: nothing is erased.
day-close-reason = Why close it?
day-close-go = Close the flag
day-caption =
    { $count ->
        [0] Nothing
        [one] { $count } thing waits
       *[other] { $count } things wait, the most pressing first
    }
notice-flag-closed = The flag is closed.

## reports
reports-title = Activity report
reports-title-shared = Activity report to share
reports-words = These figures come from recorded facts: a missed review stays missed, even if another was held since. What is still to come does not count.
reports-from = From
reports-to = To
reports-from-to = from { $start } to { $end }
reports-ends-before = The last day comes before the first.
reports-of = Partner
reports-whole = The whole territory
reports-show = Show
reports-quick = Usual periods
reports-this-year = This year
reports-last-year = Last year
reports-school-year = This school year
reports-to-give = Pass this report on
reports-true = This page has the true numbers: it is for the coordination, and does not print.
reports-masking = In what leaves the territory, numbers from 1 to 4 are masked, with those that would give them away. Organisations and conventions are counted as they are.
reports-share = Version to share and print
reports-xlsx = Workbook (XLSX)
reports-csv = Spreadsheet (CSV)
reports-pdf = PDF
reports-no-print = This page has true numbers, which must not leave the territory. Print “Version to share and print”.
reports-shared-words = You may print it. Read it before you pass it on, above all when other periods close to this one or other partners were passed on before: two reports compared sometimes tell more than each.
reports-masked = masked
reports-grouped = Others together
reports-sheet = Report
reports-about = This file
reports-territory = Territory
reports-period = Period
reports-made-by = Made by
reports-made-on = Made on
reports-what-is-masked = What is masked
reports-column-table = Table
reports-column-what = What
reports-column-count = Number
reports-column-share = Share (%)
reports-numbers-of = In numbers: { $title }
reports-percent = { $share }%
reports-words-count = { $what }: { $count }
reports-words-and = , { "" }
reports-words-of = { $what }: { $count }. Of these, { $parts }.
reports-words-list = { $parts }.
reports-words-none = None in this period.
reports-words-masked = These numbers are masked.
reports-words-rest = The rest is masked.
reports-part-children = Children accompanied
reports-part-partners = Partners and conventions
reports-part-owed = Reviews owed
reports-part-held = Meetings and what they decide
reports-children = Children accompanied
reports-entries = Entries in the period
reports-already = Accompanied the day before already
reports-entered = Entered
reports-exits = Exits in the period
reports-stays = Still accompanied afterwards
reports-left = Left
reports-ages = Age reached in the year
reports-age-under-3 = Under 3
reports-age-3 = 3 to 5
reports-age-6 = 6 to 11
reports-age-12 = 12 to 17
reports-age-18 = 18 and over
reports-communes = Commune of the place of care
reports-no-commune = Commune not given
reports-places = Place of care
reports-partners = Organisations around these children
reports-organisations = Organisations
reports-agreements = Partnerships between organisations
reports-agreements-running = Running in the period
reports-agreements-begun = Begun in the period
reports-agreements-closed = Closed in the period
reports-agreements-agreed = With a convention all members agreed on
reports-agreements-written = Versions of conventions written
reports-agreements-evaluated = Evaluations held
reports-periods = Reviews owed
reports-owed = Reviews owed
reports-on-time = Held on time
reports-late = Held late
reports-missed = Without a review
reports-excused = Excused periods (suspension)
reports-reasons = Reasons for delays and missed reviews
reports-late-or-missed = Late or missed
reports-unexplained = No reason given
reports-delays = How late
reports-delay-7 = Up to 7 days
reports-delay-15 = 8 to 15 days
reports-delay-30 = More than 15 days
reports-delays-median = Median delay, in days
reports-reviews = Meetings held, by category
reports-held = Meetings held
reports-cancelled = Meetings cancelled
reports-family = Families present
reports-family-with = The family took part
reports-family-could-not = Invited twice, the family could not come
reports-family-absent = The family did not take part
reports-family-how = How families took part
reports-voices = Who spoke in the meetings
reports-voice-family = The family
reports-voice = { $name } (invitations: { $invited })
reports-objectives = What reviews decided on objectives
reports-decisions = Decisions
reports-first = From the start of the plan to the first review
reports-first-all = First reviews held
reports-first-60 = Within 60 days
reports-first-120 = 61 to 120 days
reports-first-180 = 121 to 180 days
reports-first-later = After 180 days
reports-first-median = Median time, in days

## mine
news-title = { $count ->
    [one] One change since your visit of { $day }
   *[other] { $count } changes since your visit of { $day }
}
news-none = Nothing new since your visit of { $day }.
news-further = { $count ->
    [one] And one earlier.
   *[other] And { $count } earlier ones.
}
news-review-proposed = Review asked for, or its date to be found
news-review-planned = Review planned or moved
news-review-held = Review held, minutes written
news-review-agreed = Minutes agreed
news-review-cancelled = Review cancelled
news-contribution = View given for the review
news-note = Note of what was seen
news-objective = New objective
news-objective-proposed = Objective proposed
news-action = Action agreed on or changed
news-action-closed = Action ended
news-document = Document attached
news-transcript = Recording written down
news-dissent = Disagreement noted
news-addendum = Addition to the minutes
news-expectation = The family’s expectations
news-member = Partner invited
news-suspension = Plan suspended
mine-news = { $count ->
    [one] One change
   *[other] { $count } changes
}
mine-title = My children
mine-children = The children I follow
mine-children-none = No child so far. A plan shows here as soon as your organisation is invited and the family has agreed.
mine-referent = Who keeps the plan alive:
mine-referent-none = Nobody keeps this plan alive for now.
mine-next = Next meeting: { $day }
mine-next-hour = Next meeting: { $day } at { $hour }
mine-next-none = No meeting planned for now.
mine-contribute = Give my view
mine-expected-count = { $count ->
    [1] 1 thing awaits you
   *[other] { $count } things await you
}
mine-expected = What awaits me
mine-expected-none = Nothing awaits you today.
mine-expected-contribution = Give your view before the review
mine-expected-recorded-contribution = Confirm or correct the view noted for you
mine-expected-minutes = Minutes to read and agree
mine-expected-membership = Say your interest and accept to take part
mine-expected-recorded-membership = Confirm or correct what was noted for you
mine-late = { $duration } late
mine-today = Today
mine-before = Before { $day }
mine-institutional = Our partnerships

## family
family-children = My children
family-children-open = Open the plan
family-no-plan = The plan has not started yet. The coordination will tell you.
family-draft = being prepared
family-closed = ended
family-parts = On this page
family-parts-last = What was decided
family-next = Our next meeting
family-next-hour = { $day } at { $hour }
family-next-asked = You asked for a meeting. The coordination will offer you a day.
family-next-who = Will be there:
family-next-more = All about this meeting
family-next-none = No meeting is planned for now.
family-say-words = Before the meeting, you can say what you see, what goes well, what is hard and what you wish for. Your words are read by the people around your child.
family-say = Say what I wish before the meeting
family-said = You wrote your words on { $day }.
family-say-again = Read or change my words
family-ask-meeting = Ask for a meeting
family-expected = What is expected of me
family-expected-contribution = Say what I wish before the meeting
family-expected-recorded-contribution = Read the words noted for me before the meeting, and confirm or correct them
family-expected-expectation = Write what I expect of this plan
family-expected-recorded-expectation = Read the expectations noted for me, and confirm or correct them
family-expected-minutes = Read the minutes of the last meeting: I agree, or not
family-expected-consent = Say whether { $name } may see my child’s plan
family-expected-opinion = Say what I think of: { $title }
family-last = Decided on { $day }
family-last-nothing = Nothing was noted on the objectives.
family-last-now = From now on:
family-last-remaining = Still to be worked on:
family-last-changes = What changes day to day
family-last-read = Read the minutes
family-held = { $count ->
    [0] No review held in the last year.
    [1] 1 review held in the last year.
   *[other] { $count } reviews held in the last year.
}
family-wish = What we want for { $child }
family-wish-see = We shall see that it is reached when:
family-wish-none = No objective is written yet.
family-wish-proposed = proposed, we shall talk about it together
family-doing = What we are doing now
family-words = Our own words
family-words-recorded = noted by { $name }, to be confirmed
family-words-write = Write what I expect
family-circle = Who is around { $child }
family-referent = Who keeps the plan alive:
family-host = Welcomes { $child }
family-function-none = This organisation has not said yet what it does.
family-guardians = Holders of parental authority:
family-notes = What I noted
family-notes-none = You have noted nothing so far.
family-more = Further
family-whole-plan = See the whole plan
family-consents-link = Who may see the plan: my consents
family-log-link = Who opened the file
family-consents = Who may see the plan of { $child }
family-consents-words = You choose, organisation by organisation, what each may see. You can change your mind whenever you like, without giving a reason: access opens or closes at once. What was written stays in your child’s file.
see-as = See the plan as this organisation sees it
see-as-title = What { $name } sees
see-as-back = Sharing agreements
see-as-lead = This is all that this organisation can read here today, no more and no less. If you change your agreement, this page changes at once.
see-as-nothing = This organisation sees nothing of { $child }’s plan.
see-as-nobody = Nobody in this organisation has an account: it reads nothing here. A personal link, if it is sent one for a review, only shows the first name and the questions.
see-as-none = Nothing for now
see-as-none-of-these = This organisation sees none.
family-consents-none = No organisation takes part in the plan yet.
family-consent-yes = You said yes on { $day }
family-consent-no = You have not given your consent
family-consent-paper = Consent signed on paper, noted by { $name }.
family-consent-sees = This organisation sees:
family-consent-still-open = { $names } also consented: this organisation still sees the plan. Talk about it together, or with the coordination.
family-consent-withdraw-others = If you withdraw it, { $names } keeps theirs: this organisation still sees the plan. Talk about it together.
family-consent-withdraw = Withdraw my consent
family-consent-withdraw-words = If you withdraw it, this organisation will see nothing any more, at once.
family-consent-change = Change what it may see
family-consent-would-see = What it would see if you say yes
family-consent-plan = Always: the objectives, the actions and the meetings of the plan.
family-consent-contributions = What everyone writes: notes, and views before reviews
family-consent-documents = Attached documents
family-consent-health = Notes about health
family-consent-more = It may also see
family-consent-more-hint = Tick only what is useful to it. Health notes open only if every holder of parental authority agrees; for documents, if you differ, the more protective choice wins. A nursery, a childminder or a school mostly does not need them.
family-consent-until = Until
family-consent-until-hint = Leave empty to set no end.
family-consent-past = That day has passed already.
family-consent-give = Say yes
family-consent-save = Save my choice
family-consents-past = Past consents
family-consent-given-on = given on { $day }
family-log = Who opened the file of { $child }
family-log-words = Each time somebody opens or changes something in your child’s file, it is noted here. Nobody can erase it.
family-log-none = Nobody has opened this file yet.
notice-family-consent-given = Your choice is saved. It applies at once.
notice-family-consent-withdrawn = Your consent is withdrawn. It applies at once.
## reviews
review-outcome-achieved = Achieved
review-outcome-continued = Continued
review-outcome-adjusted = Adjusted
review-outcome-abandoned = Abandoned
review-outcome-new = New
## handing a plan over
plans-act-hand-over = Hand over
hand-over-title = Hand over
hand-over-of = Hand-over for { $child }
hand-over-lead = Another place of care or a school takes over. List here what it would be shown; the family decides. Nothing moves before it agrees.
hand-over-no-receiver = The directory of the territory has no other organisation that could take over.
hand-over-add-organisation = Add an organisation to the directory
hand-over-receiver = Who takes over
hand-over-receiver-hint = An organisation of the territory’s directory. It will be invited as a partner and write its own words.
hand-over-day = From
hand-over-reason = Why
hand-over-reason-hint = In a few words. The family reads them.
hand-over-old-host = Afterwards, { $name }
hand-over-old-host-stays = stays a partner
hand-over-old-host-leaves = leaves the plan on that day
hand-over-what = What is handed over
hand-over-always = What always goes: the name of the child and of its guardians, the partners, the dates of the plan and of its suspensions, meetings to come, the need and the common objective, and what is added once it is handed over.
hand-over-need = Need
hand-over-nothing-yet = The plan has no objective, action or document yet.
hand-over-items = What the organisation may read
hand-over-items-hint = What is not ticked stays closed to it. The family may still untick.
hand-over-never = Health notes never go this way: the family opens them itself, by its agreements to share. What is not listed does not go either, nor what is added to the plan between this list and the day the hand-over is completed.
hand-over-propose = Propose to the family
hand-over-already-host = This organisation welcomes the child already.
hand-over-day-past = This day is over: the family must be able to answer before.
hand-over-day-early = This day is before the plan begins.
hand-over-day-late = This day is after the plan ends.
hand-over-nothing-ticked = Tick at least one thing to hand over.
hand-over-objectives = Objective
hand-over-actions = Action
hand-over-needs = Need
hand-over-expectations = Family’s expectation
hand-over-minutes = Minutes
hand-over-documents = Document
hand-over-history = History
hand-over-contributions = Contributions
hand-over-minutes-of = Review of { $day }
hand-over-history-all = Objectives and actions that ended
hand-over-contributions-all = What each wrote for the reviews handed over, and progress notes (without those on health)
hand-over-state-proposed = Proposed to the family
hand-over-state-agreed = Agreed by the family
hand-over-state-refused = Refused
hand-over-state-withdrawn = Withdrawn
hand-over-state-done = Done
hand-over-is-proposed = { $receiver } would take over from { $day }. The family has not answered yet.
hand-over-is-planned = Planned: { $receiver } takes over from { $day }. The family agrees.
hand-over-is-ripe = The family agrees: the hand-over to { $receiver }, planned for { $day }, can be completed.
hand-over-was-refused = The family said no to the hand-over to { $receiver } on { $day }. Nothing has moved.
hand-over-was-withdrawn = The proposed hand-over to { $receiver } was withdrawn on { $day }. Nothing has moved.
hand-over-was-done = { $receiver } has taken over; the hand-over was completed on { $day }.
hand-over-to = To
hand-over-from-day = From
hand-over-why = Why
hand-over-proposed = Proposed
hand-over-proposed-by = by { $name }, on { $day }
hand-over-shown = What would be shown to: { $receiver }
hand-over-sees-already = { $receiver } is a partner already and reads the plan: what is unticked is not taken from it.
hand-over-only-purpose = Nothing but the need and the common objective.
hand-over-left-out = Left out by the family
hand-over-answers = The family’s answer
hand-over-agrees = Agrees
hand-over-refuses = Does not agree
hand-over-without = Without:
hand-over-silent = No answer yet.
hand-over-recorded-by = recorded by { $by } for { $name }
hand-over-record = Record the answer
hand-over-record-again = Correct the recorded answer
hand-over-record-title = Record the answer of { $name }
hand-over-record-lead = If { $name } answered on paper or in person. The answer will be marked as recorded by you; one given in person here replaces it.
hand-over-record-save = Record the answer
hand-over-own = Your answer
hand-over-own-words = You may say yes to all of it, yes to a part only, or no. A single no stops the hand-over. You may change your mind until it is completed.
hand-over-answer = Do you agree?
hand-over-answer-yes = Yes, { $receiver } may take over and read what is ticked
hand-over-answer-no = No
hand-over-keep = What may be read
hand-over-keep-hint = Untick what must not go.
hand-over-words = In a few words
hand-over-words-hint = If you say no, say why: something else can then be proposed.
hand-over-send = Send my answer
hand-over-end = What comes next
hand-over-awaits = The answer of at least one guardian is awaited.
hand-over-not-yet = You can complete the hand-over from { $day }. Until then nothing moves.
hand-over-complete-words = { $receiver } becomes the place of care and reads what the family agreed to. The calendar of reviews goes on unchanged.
hand-over-referent = New referent
hand-over-referent-hint = The present referent leaves the plan with the organisation.
hand-over-complete = Complete the hand-over
hand-over-withdraw = Withdraw the proposal
hand-over-again = Propose another hand-over
hand-over-open = See the hand-over
hand-over-family-open = See and answer
hand-over-expected = Answer about the hand-over to { $receiver }
consent-differing = { $scope }: stays closed, since the more protective choice wins. Agree: { $agreed }. Do not agree, or not yet: { $closed }.
consent-from-hand-over = given with the hand-over
notice-hand-over-proposed = It is proposed to the family. Nothing moves before it answers.
notice-hand-over-answered = Your answer is kept. Thank you.
notice-hand-over-recorded = The answer is recorded.
notice-hand-over-done = The plan is handed over. The new organisation is invited to write its words and to accept.
notice-hand-over-withdrawn = The proposal is withdrawn. Nothing has moved.
day-hand-over = Hand-over to complete
day-hand-over-answer = Family’s answer
day-hand-over-refused = Hand-over refused
day-hand-over-words = Hand-over to { $name } to be completed since { $day }.
day-hand-over-answer-words = Hand-over to { $name } on { $day }: the family’s answer is awaited.
day-hand-over-refused-words = The family said no to the hand-over to { $name } on { $day }.
day-act-hand-over = Open the hand-over
hand-over-territory = Another territory: { $name }
hand-over-stays-behind = Documents, history and contributions do not go to another territory: untick them, the family can hand them over itself.
hand-over-state-declined = Not taken
hand-over-state-taken = Taken, to be ended here
hand-over-was-declined = { $receiver } did not take the plan, { $day }.
hand-over-was-taken = { $receiver } took the plan on { $day }. It remains to end it here.
hand-over-waits-there = The family agrees: { $receiver } can now take the plan.
hand-over-declined-because = Reason given: { $words }
hand-over-always-elsewhere = Always goes: the child’s name and birth day, the names of the guardians, the need and the common objective. The other territory reads them as soon as the family agrees, to decide.
hand-over-end-words = { $receiver } opened a plan with what the family agreed to hand over. Here the plan ends on the eve; its final review closes it.
hand-over-end-here = End the plan here
incoming-title = Plans to take over
incoming-lead = Plans that another territory hands over to you, with the family’s agreement.
incoming-none = No plan waits to be taken over.
incoming-from = From { $name }, as of { $day }
incoming-guardians = Guardians
incoming-items = What is handed over
incoming-take-title = Take this plan
incoming-take-words = A plan in preparation opens here with these. The family chooses anew with whom it shares it.
incoming-start = Start of the plan here
incoming-take = Take the plan
incoming-decline-title = Do not take it
incoming-because = For what reason?
incoming-because-hint = The family and the other territory will read it.
incoming-decline = Do not take it
incoming-day = { $count ->
    [one] A plan of another territory waits to be taken over
   *[other] { $count } plans of another territory wait to be taken over
}
inherited-title = Handed over by the territory before
inherited-words = What the family agreed to hand over: to be read again to write what follows.
notice-hand-over-taken = The plan is taken: prepare what follows.
notice-hand-over-declined = It is noted: the other territory and the family will read it.

## No lost words

unsent-title = What you could not send
unsent-words = Your session had ended, or something went wrong. Nothing is lost: read it again, then send it. Only you see this page.
unsent-none = Nothing is waiting: all you sent was saved.
unsent-of = Written on { $when }
unsent-send = Send now
unsent-forget = Throw away
unsent-sign-in = Your session had ended. What you wrote is kept: sign in to send it.
notice-unsent-forgotten = It is thrown away.
error-waits = What you wrote is kept:
error-waits-link = find it again
typed-words = You had begun to write here. Do you want to go on?
typed-take = Go on
typed-drop = Throw away
idle-words = You have opened nothing for almost two hours. In ten minutes you will be signed out.
idle-stay = Stay signed in

## Accessibility

accessibility-link = Accessibility: { $state }
accessibility-link-total = fully compliant
accessibility-link-partial = partially compliant
accessibility-link-none = not compliant
accessibility-title = Accessibility statement
accessibility-words = This application is made to be used by everybody, without help. This page says where it stands, under article 47 of the French law of 11 February 2005 and the RGAA 4.1 standard.
accessibility-state = Compliance
accessibility-total = Fully compliant with the RGAA 4.1.
accessibility-partial = Partially compliant with the RGAA 4.1.
accessibility-none = Not compliant with the RGAA 4.1.
accessibility-rate = Of { $applicable } criteria that apply, { $conform } are met, which is { $rate }%.
accessibility-audit = These figures come from an audit of the 106 criteria that the project made itself, finished on { $day }: no independent body has verified it. The table, criterion by criterion, is published with the code, in docs/accessibility-audit.md.
accessibility-failing = What is not compliant
accessibility-criterion = Criterion { $number }:
accessibility-gap-4-1 = what a recorded voice says is in writing only where the person who speaks wrote it. The application asks for it, and the page says where it is not written. Ask that person, or ask the coordination to.
accessibility-gap-13-1 = one stays signed in for twelve hours at most, for the safety of the data, and that cannot be prolonged. What you were writing is kept and comes back after signing in again. Before two hours without opening anything, you are told and stay signed in by one press.
accessibility-checked = What is checked at every change
accessibility-checked-words = In the Chromium browser, on each page that each person can reach, and each form sent empty:
accessibility-checked-axe = the rules of WCAG 2.0 to 2.2, levels A and AA, that the tool axe-core can check (it touches some 33 of the 106 criteria of the RGAA);
accessibility-checked-html = that the HTML is valid, by the checker of the W3C;
accessibility-checked-narrow = reading on a screen 320 pixels wide without scrolling sideways, in light and in dark;
accessibility-checked-keyboard = whole journeys by keyboard alone, with the focus in sight;
accessibility-checked-scripts = whole journeys without JavaScript.
accessibility-gaps = What is missing or not checked
accessibility-gaps-audit = An audit by an independent body, and trials by people concerned.
accessibility-gaps-readers = Trials with the screen readers NVDA, JAWS, VoiceOver and TalkBack.
accessibility-gaps-documents = The files that partners and families attach: we do not know whether they are accessible. Minutes and plans as PDF are tagged.
accessibility-gaps-typed = The notice “you had begun to write here” needs JavaScript; without it nothing is kept before it is sent, except by the buttons that say “keep”.
accessibility-contact = Say what is in your way
accessibility-contact-words = If something keeps you from using the application, write to the coordination of your territory or to whoever answers for it: you will be given the information in another way, and it will be mended.
accessibility-recourse = Appeal
accessibility-recourse-words = If you said so and did not get a satisfying answer, you can turn to the French Defender of Rights:
accessibility-recourse-form = by their form;
accessibility-recourse-post = by post, free and without a stamp: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.
accessibility-made-on = Statement made on { $day }. Technologies: HTML, CSS, SVG, one script that is never needed.

## Second factor

second-title = Second step
second-words = Give the six-figure code that your telephone’s application shows, or one of your recovery codes.
second-code = Code
second-submit = Continue
second-wrong = This code is not right, or was used already. Wait for the next one, then try again.
second-slow-down = Too many attempts. Wait a quarter of an hour, then try again.
second-lost = Device lost, and no recovery code left? The coordination of your territory can reset your access.
second-setup-title = Protect your access
second-setup-why = A password alone can be guessed or stolen. With a code of your telephone as well, nobody can enter in your place.
second-setup-install = On your telephone, open an application for codes (FreeOTP, Aegis, Google Authenticator…). Install one if need be: they are free.
second-setup-photograph = Photograph this drawing with it.
second-setup-drawing = Drawing to photograph with the application for codes
second-setup-typed = Or type this key into it:
second-setup-here = Are you on that telephone? Open the application for codes
second-setup-code = Type the six-figure code it shows here.
recovery-title = Your recovery codes
recovery-words = On the day your telephone or your passkey is not there, one of these codes stands in for it. Each works once.
recovery-keep = They will never be shown again. Print this page or copy them, and keep them away from your device.
recovery-kept = I have kept them, continue
second-own-title = Two-step sign-in
second-own-since = Your telephone has given a code since { $day }.
second-own-codes = { $count ->
    [0] You have no recovery code left.
    [one] You have { $count } recovery code left.
   *[other] You have { $count } recovery codes left.
}
second-own-new-codes = Make new recovery codes
second-own-new-codes-words = The old ones will no longer work.
second-own-needed = Because you act for a territory, an organisation or the installation, it cannot be removed.
second-own-remove = Ask for the telephone’s codes no more
second-own-remove-words = Your password will be enough to enter again.
second-reset = Device lost: reset two-step sign-in
notice-second-factor-removed = Two-step sign-in is removed.
notice-second-factor-reset = It is reset: their sessions are ended, and the next sign-in will ask for a new telephone or a new passkey.
notice-second-factor-none = This person has no two-step sign-in yet.
account-events = What happened to my account
account-events-words = If something was not you, change your password and tell the coordination.
account-event-signed-in = Sign-in
account-event-sign-in-failed = Wrong password
account-event-second-factor-failed = Wrong code, with the right password
account-event-recovery-code-used = Sign-in with a recovery code
account-event-second-factor-set = Two-step sign-in set up
account-event-second-factor-removed = Two-step sign-in removed
account-event-second-factor-reset = Two-step sign-in reset by the coordination or the administration
account-event-recovery-codes-made = New recovery codes
account-event-password-changed = Password changed

## Invitations

invitation-made = Give this page to { $name }, printed or copied. Nobody else should see it.
invitation-go = Go to the address
invitation-type = Type this code:
invitation-choose = Choose a password, which nobody else will know.
invitation-sign-in = Sign in with the address
invitation-days = This code works once, for two weeks.
invitation-once = This code will never be shown again. A new one can be made at any time; it takes the place of this one.
invitation-mail-words = Or have a link sent to their address: the code above will no longer work.
invitation-mail = Send to { $email }
invitation-again = New entry code
invitation-title = Choose your password
invitation-words = You were given a code on paper. Type it here, then choose your password.
invitation-of = You are choosing the password of
invitation-code = Your code
invitation-code-hint = Twenty letters and figures; dashes and capitals do not matter.
invitation-code-wrong = This code opens nothing: it was used, it is too old, or a letter is wrong. The coordination of your territory can make another.
invitation-submit = Save my password
notice-password-chosen = Your password is saved. Sign in.
notice-invitation-mailed = The link leaves by e-mail; at night it waits for the morning. The code that was shown no longer works.
forgotten-title = Forgotten password?
forgotten-words = Give your e-mail address. If it has an account, a link to choose another password is sent to it; it works once, for an hour.
forgotten-submit = Send the link
forgotten-by-hand = No e-mail leaves here: ask the coordination of your territory for a new code.
forgotten-code = I was given a code
notice-forgotten-asked = If that address has an account, an e-mail has just been sent to it.
letters-kind-invitation = Invitation to open one’s access
letters-kind-password = Forgotten password
letters-kind-account = Access changed
letters-invitation-subject = Your access to Maillage is open
letters-invitation-lead = An access is open for you.
letters-invitation-act = This link lets you choose your password:
letters-invitation-own = It is yours alone: do not pass it on. It works once, for two weeks.
letters-password-subject = Choose another password
letters-password-lead = You asked to choose another password. If it was not you, do nothing.
letters-password-own = This link is yours alone. It works once, for an hour.
letters-account-subject = Something changed in your access
letters-account-lead = Your way in has just changed (password, passkey, two-step sign-in, account of another service). If it was you, all is well. If not, tell the coordination of your territory at once.
letters-account-act = What happened:
## Asking too often
error-too-often = That is a lot of requests in a short time
error-too-often-words = Nothing was changed. Wait { $count ->
    [one] one second
   *[other] { $count } seconds
}, then try again. If you had just sent a form, go back: what you wrote is still there.
## the family at home: a voice, a paper, easy to read
voice-record = Record my voice
voice-name = My voice, { $day }
voice-words = Say with your voice what you want to say before the meeting, in the language you choose. The recording is attached to the review; it can only be downloaded, and never plays by itself.
voice-file = My recording
voice-file-hint = Your telephone opens its recorder, or lets you choose a sound already recorded. 10 MB at most: about ten minutes.
voice-no-sound = This file is not a sound. Choose a recording of a voice.
voice-send = Send my voice
voice-recorded = You recorded your voice on { $day }.
family-does = Looks after:
family-call = Call { $name }:
family-call-none = No telephone is known: ask the coordination for it.
family-print = Print it all on two pages
paper-title = { $child }’s plan
paper-day = on { $day }
paper-back = Back to { $child }’s page
paper-how = This page is made to be printed or kept as a PDF: in the menu of your browser, choose “Print”. You decide whom you show it to.
paper-print = Print
easy-title = Easy to read
easy-about = Your child’s page with short sentences, large letters and drawings.
easy-choose = Read it easy to read
easy-choose-off = Back to the usual page
notice-easy-on = Your child’s page is now easy to read.
notice-easy-off = Your child’s page is as usual again.
easy-lead = This page is about { $child }.
easy-no-plan = The plan has not begun yet.
easy-no-plan-then = We will tell you.
easy-closed = The plan is over.
easy-draft = The plan will begin soon.
easy-next = The next meeting
easy-next-day = The meeting is on this day:
easy-next-hour = At this time:
easy-next-place = In this place:
easy-next-video = Come to the meeting by video
easy-next-who = These people come:
easy-next-asked = You asked for a meeting.
easy-next-asked-then = We will propose a day.
easy-next-none = No meeting is planned.
easy-ask-words = You can ask for a meeting.
easy-ask = Ask for a meeting
easy-say = Speak before the meeting
easy-say-words = You can say what matters to you.
easy-say-write = Write
easy-say-voice = Record my voice
easy-said = You wrote on { $day }.
easy-recorded = You recorded your voice on { $day }.
easy-do = What you have to do
easy-do-none = You have nothing to do now.
easy-expected-contribution = Say what matters to you before the meeting.
easy-expected-recorded = Somebody wrote your words for you. Read your words.
easy-expected-expectation = Write what you want for your child.
easy-expected-recorded-expectation = Somebody wrote what you want. Read your words.
easy-expected-agreement = Read the plan. Say yes or no.
easy-expected-dates = Choose a day for the meeting.
easy-expected-minutes = Read what we decided. Say yes or no.
easy-expected-consent = May { $name } read the plan? Say yes or no.
easy-expected-opinion = Say if it was good: { $title }
easy-expected-hand-over = { $receiver } wants to go on with the plan. Say yes or no.
easy-circle = Who helps { $child }?
easy-referent = This person follows the plan:
easy-host = { $child } goes here.
easy-function = This is what they do here:
easy-does = What is being done now:
easy-call = You can call:
easy-wish = What we want for { $child }
easy-wish-none = We have written nothing yet.
easy-propose-words = Do you have an idea?
easy-propose = Say my idea
easy-last = What we decided
easy-last-day = It was on this day:
easy-last-now = Now we want:
easy-last-read = Read all that we said
easy-outcome-achieved = It worked.
easy-outcome-continued = We go on.
easy-outcome-adjusted = We change it a little.
easy-outcome-abandoned = We stop.
easy-outcome-new = It is new.
easy-words = Your words
easy-words-kept = Nobody changes your words.
easy-words-write = Write what I want
easy-documents = Your documents
easy-readers = Who can read the plan?
easy-readers-words = You choose who can read.
easy-readers-change = You can change your mind.
easy-readers-choose = Choose who can read
easy-readers-log = See who has read
easy-print = Print the plan
readers-plan = Who will read this: your family, the coordination, and { $names }.
readers-plan-nobody = Who will read this: your family and the coordination. No organisation, without your agreement.
readers-child = Who will read this: the family, the coordination, and { $names }.
readers-child-nobody = Who will read this: the family and the coordination. No organisation, without the family’s agreement.
readers-institutional = Who will read this: the partners and the coordination.
## the rights of those whose data it is
copy-title-child = Copy of the file of { $name }
copy-title-self = Copy of what Maillage keeps about { $name }
copy-made = Made on { $day } for { $reader }.
copy-care = This file holds information about a child: keep it in a safe place, and hand it only to people you choose.
copy-what-child = It holds everything you may read in Maillage about this child. How to reach another parent is never in it.
copy-what-self = It holds your account, where you are signed in, what you wrote and may still read, and what you did.
copy-contents = Contents
copy-nothing = Nothing.
copy-yes = yes
copy-no = no
copy-debt-owed = yes
copy-debt-too-short = no, the period is too short
copy-debt-excused = no, the plan was suspended
copy-keys = For machines: the JSON files
copy-keys-words = The folder “donnees” has a JSON file for each section, in UTF-8: a list of rows, with the keys below. Days are written YYYY-MM-DD, instants in ISO 8601. “id” identifies a row; a key that ends with “_id” leads to a row of another list.
copy-keys-key = Key
copy-keys-meaning = What it is
copy-absent = This document is recorded in Maillage, but its file could not be read. Ask your coordination for it.
copy-file-child = file
copy-file-self = my-data
rights-link = The data: take everything away
rights-title = The data about { $child }
rights-copy = Take everything away
rights-copy-words = A complete copy of the file, as you may read it: a page to open in a browser, the attached documents, and files that other programs can read. The other parent and the coordination will see in the log that you downloaded it.
rights-copy-care = Once it is on your device, this copy is no longer guarded by Maillage: keep it in a safe place.
rights-copy-get = Download the copy (ZIP)
account-copy = My data
account-copy-words = A copy of what Maillage keeps about you: your account, where you are signed in, what you wrote and may still read, what you did. A child’s file is taken away from its page, by its guardians.
account-copy-get = Download my data (ZIP)
trail-subject-copy = a complete copy of the file
trail-subject-own-words = a copy of its own words
trail-subject-calendar = the dates of reviews, in a calendar
copy-child = The child
copy-guardians = The guardians
copy-consents = The agreements to share
copy-plans = The plans
copy-inheritances = What came from another territory
copy-suspensions = The suspensions
copy-members = The partners, in their words
copy-needs = The needs
copy-expectations = What the family expects
copy-plan-agreements = The answers to the plan
copy-objectives = The objectives
copy-actions = The actions
copy-notes = The notes
copy-reviews = The reviews and their minutes
copy-dates = The dates proposed for reviews
copy-invitations = Who was invited to reviews
copy-contributions = What each one wrote for reviews
copy-decisions = The decisions
copy-agreements = The agreements with minutes
copy-dissents = The dissents
copy-addenda = What was added to minutes
copy-periods = The review periods
copy-hand-overs = The hand-overs
copy-documents = The documents
copy-log = The log: who opened or changed the file
copy-account = Your account
copy-functions = Your functions
copy-sessions = Where you are signed in
copy-drafts = What you began to write
copy-words = What you wrote
copy-own-log = What you did in Maillage
copy-key-given-name = Given name
copy-key-family-name = Family name
copy-key-birth-date = Date of birth
copy-key-name = Full name
copy-key-email = E-mail address
copy-key-phone = Telephone
copy-key-language = Language chosen
copy-key-administrator = Administers the installation
copy-key-reminders = Receives reminders
copy-key-quiet-from = Nothing is sent from
copy-key-quiet-until = Nothing is sent until
copy-key-calendar-since = Calendar subscribed since
copy-key-easy = Easy-to-read page
copy-key-second-factor-since = Two-step sign-in since
copy-key-event = What happened
copy-fact = { $label }: { $words }
copy-key-child = Child
copy-key-relation = Relation to the child
copy-key-territory = Coordinates the territory
copy-key-reference = Reference of the plan
copy-key-kind = Kind
copy-key-title = Title
copy-key-number = Number
copy-key-category = Kind of review
copy-key-state = State
copy-key-organisation = Organisation
copy-key-guardian = Guardian
copy-key-party = On behalf of
copy-key-person = Person
copy-key-act = Did
copy-key-subject = On what
copy-key-function = Function
copy-key-ground = On what ground
copy-key-interest = Interest
copy-key-means = Pooled means
copy-key-scopes = What is shared
copy-key-from = From
copy-key-until = Until
copy-key-day = Day
copy-key-hour = Hour
copy-key-planned-on = Planned on
copy-key-held-on = Held on
copy-key-place = Place
copy-key-video-link = Video link
copy-key-scope = Subject
copy-key-review = Review of
copy-key-need = Need
copy-key-common-objective = Common objective
copy-key-code = Code of the need (SERAFIN-PH)
copy-key-host = Place of care
copy-key-referent = Referent
copy-key-coordinator = Followed by
copy-key-reviews-per-year = Reviews a year
copy-key-started-without = Started without the family’s agreement, because
copy-key-objective = Objective
copy-key-success = It will be seen to be reached when
copy-key-carried-over = Carried over from the review before
copy-key-interests = Interest of the partners
copy-key-action = Action
copy-key-responsible = Responsible
copy-key-due-on = Due on
copy-key-expected-result = Expected result
copy-key-evaluation = Evaluation
copy-key-family-opinion = The family’s opinion
copy-key-words = Text
copy-key-sees = What is seen
copy-key-works = What works
copy-key-hard = What is hard
copy-key-proposes = What is proposed
copy-key-points = Objective by objective
copy-key-health = Health note or document
copy-key-synthesis = Synthesis
copy-key-adjustments = What changes in practice
copy-key-outcome = Decision
copy-key-remaining = What remains to be worked on
copy-key-successor = Objective that follows
copy-key-next-on = Next review
copy-key-attendance = Attendance
copy-key-substitute = Replaced by
copy-key-wrote-at = Wrote on
copy-key-family-absence-reason = The family’s absence, because
copy-key-cancelled-reason = Cancelled, because
copy-key-counts = Counts among the reviews owed
copy-key-agreed-on = Minutes final on
copy-key-answers = Answers
copy-key-answer = Answer
copy-key-agrees = Agrees
copy-key-receiver = Takes the plan over
copy-key-items = What is handed over
copy-key-reason = Reason
copy-key-declined-because = Declined, because
copy-key-comment = Comment
copy-key-debt = Review owed in this period
copy-key-fulfilled-on = Review done on
copy-key-file = Attached file
copy-key-size-bytes = Size (bytes)
copy-key-sha256 = SHA-256 fingerprint
copy-key-browser = Browser
copy-key-seen-at = Last seen on
copy-key-form = What is begun
copy-key-invited-at = Invited on
copy-key-accepted-on = Committed on
copy-key-left-on = Left on
copy-key-closed-on = Closed on
copy-key-withdrawn-at = Withdrawn on
copy-key-at = Recorded on
copy-key-by = Written by
copy-key-recorded-by = Recorded, for whom it concerns, by
trail-subject-rectifications = a request to correct something
copy-rectifications = The requests to correct something
copy-key-original = What is recorded
copy-key-page = Page
copy-key-answered-by = Answered by
copy-key-answered-on = Answered on
rectification-title = Have something corrected
rectification-words = A wrong date, a word that is not right? Say so here. What others wrote stays written, and your request is kept beside it. The coordination answers you.
rectification-danger = If a child is in danger, call 119: this form is not for that.
rectification-about = It is about
rectification-about-child = my child
rectification-about-self = me alone
rectification-original = What is recorded today
rectification-original-hint = For instance: “Born on 3 March 2023”, or a sentence of some minutes.
rectification-wanted = What would be right, and why
rectification-page = Address of the page, if you have it
rectification-page-hint = Copy it from the bar of your browser.
rectification-page-wrong = This is not the address of a page of Maillage.
rectification-who = Who will read it: the coordination of your territory and, if it is about your child, each of its guardians. What is about you alone is read by you and the coordination, and nobody else.
rectification-child = Open the child’s page
rectification-ask = Send the request
rectification-asked = Asked on { $day } by { $name }
rectification-said = What is recorded
rectification-right = What would be right
rectification-on-page = See the page it is about
rectification-waits = The coordination has not answered yet.
rectification-outcome-done = Corrected
rectification-outcome-kept = Left as it is
rectification-answered = Answered by { $name } on { $day }
rectification-own = Your requests
rectifications-title = Requests to correct something
rectifications-lead = A family asks that something recorded about its child or itself be corrected (GDPR, article 16). Answer within a month. What somebody else wrote is not rewritten: ask them to correct it, or say why it stays.
rectifications-open = Unanswered
rectifications-answered = Answered
rectifications-none = No request waits for an answer.
rectification-answer-title = Answer
rectification-outcome = What was done
rectification-answer = Your answer to the family
rectification-answer-hint = What was corrected and where, or why it stays. An answer that was given no longer changes.
rectification-answer-send = Answer
notice-rectification-asked = Your request was sent to the coordination.
notice-rectification-answered = The family will read your answer.
rectification-day = { $count ->
    [one] A family asks for a correction
   *[other] { $count } requests to correct something wait for an answer
}
retention-title = How long files are kept
retention-lead = A file is not kept for ever. Once nobody works with it, it is anonymised: only figures are left.
retention-period = { $territory }: { $years ->
    [1] one year
   *[other] { $years } years
} after the last contact.
retention-rule = The time runs from the last contact: the end of the plan, the last meeting, the last thing written. A running plan, a hand-over or an unanswered request to correct something holds it. The administration sets the time.
retention-due = Whose time is up
retention-due-none = No file’s time is up.
retention-choose = Files to anonymise, { $most } at most at once
retention-last = last contact on { $day }
retention-next = Go on: see what goes
retention-coming = In the next six months
retention-from = from { $day }
retention-confirm-title = Anonymise these files
retention-none-chosen = No file is chosen.
retention-goes = What goes: the names of the child and its guardians, their accounts, everything that was written (objectives, notes, contributions, minutes…), the documents and their files. Of the date of birth only the year is left.
retention-stays = What stays: days, states and organisations, so that the statistics of past years do not change.
retention-final = Nobody can undo it. If the family wants a copy, it must have downloaded it before.
retention-count = To confirm, type the number of files
retention-count-hint = In figures.
retention-count-wrong = This is not the number of files in the list.
territory-file-kept = Years a file is kept after the last contact
territory-file-kept-hint = From 1 to 10. The French data-protection authority recommends two years for social and medico-social care.
territory-log-kept = Months the access log is kept
territory-log-kept-hint = From 6 to 36. Beyond 12 months one must be able to say why.
territory-kept-wrong = This number is not within the bounds given.
retention-who = The coordination of the territory sees and anonymises them; the administration sees how many they are.
notice-files-anonymised = The files are anonymised.
retention-do = { $count ->
    [one] Anonymise this file
   *[other] Anonymise these { $count } files
}
retention-count-due = { $count ->
    [0] No file’s time is up.
    [one] The time of one file is up.
   *[other] The time of { $count } files is up.
}
retention-count-done = { $count ->
    [0] None was anonymised yet.
    [one] One file is already anonymised.
   *[other] { $count } files are already anonymised.
}

## Passkeys
passkeys-title = Passkeys
passkeys-none = You have none yet.
passkeys-not-offered = At this address none can be added.
passkey-title = Enter with a passkey
passkey-about = A passkey opens with your fingerprint, your face or your device’s code: no password to type, nothing to guess.
passkey-about-more = It stays in your telephone, your computer or a USB security key; neither your fingerprint nor your face is sent to us.
passkey-give = Use a passkey
passkey-or = Or a passkey
passkey-make = Make a passkey
passkey-add = Add a passkey
passkey-add-words = Do it on the device that will keep it. First your password, then your device makes sure that it is you.
passkey-name = Name of this passkey
passkey-name-hint = To know it again: “my telephone”, “office computer”.
passkey-name-needed = Give this passkey a name, of { $most } characters at most.
passkey-name-and-password = Give this passkey a name, of { $most } characters at most, and your current password.
passkey-needs-script = A passkey needs a recent browser, with JavaScript. Without it, everything else works.
passkey-failed = Your device gave no passkey. Try again, or enter another way.
passkey-refused = This passkey opens nothing here, or the request has expired. Try again, or enter another way.
passkey-full = You have twenty passkeys already: remove one first.
passkey-made = Added on { $made }, not used yet.
passkey-made-used = Added on { $made }, used on { $used }.
passkey-change = Rename or remove
passkey-rename = Rename
passkey-remove = Remove this passkey
passkey-remove-words = It will open nothing here any more. Remember to delete it from the device that keeps it too.
passkey-needed = This is your only second way to prove who you are, and your function asks for one. To remove this passkey, first add another one, or a telephone.
notice-passkey-added = The passkey is added.
notice-passkey-renamed = The passkey has its new name.
notice-passkey-removed = The passkey is removed.
notice-second-factor-set = Your telephone gives a code from now on. Your recovery codes stay the same.
account-event-passkey-added = Passkey added
account-event-passkey-removed = Passkey removed
account-event-passkey-refused = Passkey refused
second-words-recovery = Without your passkey, give one of your recovery codes.
second-own-no-telephone = No telephone gives a code.
second-own-add-telephone = Add the codes of a telephone
second-own-passkeys = { $count ->
    [one] One passkey
   *[other] { $count } passkeys
}
second-own-remove-passkeys = Your passkeys and your recovery codes stay.
copy-passkeys = Your passkeys
copy-key-used-at = Last used on
## Proving again who one is
prove-title = Confirm that it is you
prove-about = You were about to:
prove-why = Somebody else might be in front of your screen. So we check that it is you before this act; then nothing is asked again for ten minutes. What you typed is kept.
prove-password = Your password
prove-submit = Confirm
prove-code = Or the six-figure code of your telephone
prove-submit-code = Confirm with the code
prove-again-words = You may also sign in again, then go on from here.
prove-again = Sign in again
prove-leave = Do nothing and go back to the start
proved-title = Thank you, it is you
proved-continue = Continue
proved-nothing = There is nothing left to go on with here: it has been done already, or too much time has passed. Start again from the page where you were.
prove-act-second-factor = reset somebody’s two-step sign-in
prove-act-account = close an account or open it again
prove-act-invitation = make a new access code for somebody who has an account already
prove-act-coordinator = name a coordinator
prove-act-retention = change how long things are kept
prove-act-anonymisation = anonymise files
prove-act-copy = download a complete copy

## On whose behalf one acts
acting-title = You are acting for…
acting-words = You have several functions in Maillage. Choose the one you act in now: you will see what belongs to it, and nothing of the others. You may change at any time, at the top of every page.
acting-one = You have one function only in Maillage: there is nothing to choose.
acting-now = at the moment
acting-last = the last time
acting-for = You act for:
capacity-coordination = Coordination
capacity-coordination-of = Coordination ({ $name })
capacity-organisation = Organisation
capacity-family = My family
capacity-family-of = My family ({ $name })
capacity-administration = Administration
error-capacity-changed = You now act for somebody else
error-capacity-changed-words = This page had been opened in another of your functions, and you have changed since, perhaps in another window. Nothing was saved. Choose the right function at the top of the page, then send it again.
error-elsewhere = You have several functions: it may be in another.
error-elsewhere-link = Choose for whom you act

## Identity providers

provider-sign-in = Or sign in with
provider-invitation = Or without a password
provider-invitation-words = An account you already have elsewhere can open your account here, in the place of a password:
provider-away = { $name } does not answer
provider-away-words = It is none of your doing, and nothing was opened. Try again in a few minutes; meanwhile, your password works as usual.
provider-over = This sign-in did not come through
provider-over-words = It took too long, was used already, or what came back could not be verified. Nothing was opened or changed: begin again from the start.
provider-again = Begin again
notice-provider-cancelled = You stopped on the way: nothing was opened or changed.
provider-unlinked = { $name } opens no account here yet
provider-unlinked-words = You were recognised, but nothing is open. Here is what to do, once only.
provider-unlinked-known = You have an account already
provider-unlinked-known-words = Sign in with your password. Then, in “My account”, link { $name }. From then on, it is enough to get in.
provider-unlinked-password = Sign in with the password
provider-unlinked-code = You were given an entry code
provider-code-wrong = This code does not let you in this way. It may be wrong, too old or used already; if you have been in before, choose a password with it instead.
provider-accept = Open your account with { $name }
provider-accept-of = You are opening the account of
provider-accept-words = You will get in with { $name }, without a password. You can choose one later, by “Forgotten password?”.
provider-accept-submit = Open my account
provider-own = Other ways in
provider-own-words = An account you have elsewhere can open your account here, without typing your password.
provider-own-since = linked on
provider-link = Link { $name }
provider-link-words = { $name } recognised you. Give your password, so that it opens your account from now on.
provider-link-submit = Link
provider-unlink = Unlink { $name }
provider-unlink-words = { $name } will no longer open your account; your password will. Your other sessions will be ended.
provider-last-way = It is your only way in. Choose a password first; then you can unlink it.
provider-no-password = You have no password: one is needed to change your way in.
provider-choose-password = Choose a password
notice-identity-linked = Done: you can get in this way from now on.
notice-identity-taken = Nothing is changed: this one cannot be linked to your account. Another one of the same service may be already, or it opens another account.
notice-identity-unlinked = It is unlinked. Your other sessions are ended.
account-event-identity-linked = Account of another service linked
account-event-identity-unlinked = Account of another service unlinked
copy-identities = Accounts of other services linked
copy-key-issuer = Service
copy-key-identity = Identifier at that service

## Help

help-sign-in = This is the front door: it checks that it is you, so that nobody else reads what concerns a child.
help-sign-in-do = Give your e-mail address and your password. No password yet? You need an invitation, by e-mail or on paper.
help-invitation = An invitation opens your account: it works once, and for a limited time.
help-invitation-do = Copy the code you received, then choose your password. If it no longer works, ask whoever gave it to you for another.
help-forgotten = A way to choose a new password when you have forgotten yours.
help-forgotten-do = Give your e-mail address: if there is an account, a message arrives there with what to do next.
help-account = Your details, your ways in and the devices where you are signed in.
help-account-do = Correct what has changed. A device you do not recognise? Sign it out, then change your password.
help-second-factor = A second proof that it is you: even with your password, somebody else would not get in.
help-second-factor-do = Choose a passkey (fingerprint, face, the device’s code) or the codes of an application, and keep the recovery codes on paper.
help-prove = Before a grave act, Maillage checks once more that it is you.
help-prove-do = Give your proof: what you had begun then goes on, nothing has to be typed again.
help-letters-choices = The messages Maillage sends you: never anything about a child, only what awaits you.
help-letters-choices-do = Choose what you want to receive and at what hours. Invitations to reviews always arrive.
help-subscription = Your reviews and due dates in your phone’s calendar, kept up to date by themselves.
help-subscription-do = Create the address, copy it into your calendar, and give it to nobody.
help-acting = Each function opens what belongs to it: an organisation, your family, a coordination.
help-acting-do = Choose the one you act in; the top of each page says it and lets you change.
help-unsent = What you had written and could not send: session expired, network lost, page closed.
help-unsent-do = Take up each text where it was, or throw it away. Only you see it.
help-search = One search through everything you may see.
help-search-do = Type a name, a reference or a few words; accents and small mistakes do not matter.
help-administration = Territories, their settings and who coordinates them. Nothing of a child is visible here.
help-administration-do = Create a territory, name at least one person who coordinates it: that person does the rest.
help-api = A way to connect an organisation’s own software: it reads the dates of its plans, never words about a child.
help-api-do = Read what is open, then make a token from your organisation’s card.
help-api-tokens = The tokens with which other software reads for this organisation.
help-api-tokens-do = Make one for each program, with an end; withdraw the one that is no longer used or that you doubt.
help-accounts = Everybody who has an account, and its state.
help-accounts-do = Close the account of whoever has left; make a new invitation for whoever lost theirs.
help-outbox = The messages that could not leave, without their content.
help-outbox-do = Read the reason, mend the address or the server, then send again.
help-directory = The organisations of the territory: who does what, and how to reach them.
help-directory-do = Search by name, commune or kind. One is missing? The coordination can add it.
help-organisation = An organisation, its professionals and the days it is closed; reviews avoid those days.
help-organisation-do = Keep the card up to date. When somebody leaves, end their function: their access stops at once.
help-day = Everything that needs an act of yours, the most pressing first. A late review cannot vanish from it by itself.
help-day-do = Take the first line and follow its link. A flag is closed only with a written reason.
help-planning = The coming six months: reviews owed and planned, holidays and closures. A half-day is proposed for each owed review.
help-planning-do = Tick the proposals that suit and save them in one go; the others remain to be planned.
help-reports = What the territory did, in figures taken from the plans themselves: nothing is typed in by hand.
help-reports-do = Choose the period, read, then download what you have to hand in.
help-children = The children of the territory, with or without a plan.
help-children-do = Open a child to see where things stand. A child without a plan or a planned review should not stay so.
help-child = A child’s file: the family, the plans over the years, and what the family lets be shared.
help-child-do = Check the consents before inviting an organisation; open the current plan to act.
help-child-identity = What is needed to know the child and to reach those responsible for it, nothing more.
help-child-identity-do = Write the name as the family writes it. Add each parent: each has an account of their own.
help-consents = What the family agreed or refused to share, organisation by organisation. Without agreement an organisation sees nothing.
help-consents-do = The family decides from its own space. What it signed on paper is noted here, and stays marked so.
help-log = Who opened this file, when and for which organisation. This list cannot be changed; the family sees it too.
help-log-do = An opening surprises you? Ask the person, and tell the family if need be.
help-plans = All plans of the territory, with the year’s reviews held, planned and missed.
help-plans-do = Filter by place of care or state; an empty box is a review to plan.
help-plan-start = The facts of the plan: where the child is welcomed, who its referent is, who follows it, from when to when.
help-plan-start-do = Fill in what you know. The calendar of reviews, at least three a year, follows from the dates.
help-entrust = Before a leave or a departure, one person’s plans go to another.
help-entrust-do = Choose who leaves and who takes over, and check the list: no child must be left with nobody.
help-plan = One child’s plan, as everybody shares it: needs, objectives, actions, reviews, and each one’s words.
help-plan-do = Begin with what is expected. What another wrote can be read and answered, but not changed.
help-plan-agreement = The plan begins only once the family and each partner have answered.
help-plan-agreement-do = Read, then agree or disagree in your own words: both count and are kept.
help-plan-steps = The steps of a plan’s life: start, suspend, resume, close. Each is dated and kept.
help-plan-steps-do = Choose the step and say why. A suspension puts reviews off; it does not erase them.
help-plan-renew = The next plan takes up what you choose of this one; nothing has to be copied.
help-plan-renew-do = Tick what goes on. Each partner accepts anew, for itself.
help-hand-over = A plan goes to another place of care, to school or to another territory. Nothing leaves without the family’s agreement.
help-hand-over-do = List what would be handed over; the family agrees to all, to a part, or to nothing.
help-partnerships = The plans and agreements you take part in.
help-partnerships-do = Open one to see what is expected of you. An invitation awaits your answer.
help-partnership-start = A partnership brings autonomous bodies together for a common objective and a clearly named need.
help-partnership-start-do = Write the need first, then the common objective: without both it cannot start.
help-partnership = An agreement between organisations: the common objective, what each brings, what is done and judged together.
help-partnership-do = Write what is yours, read the others, prepare the year’s evaluation.
help-convention = The text that binds the partners, version by version, with each one’s agreement.
help-convention-do = Read the last version and answer for your organisation. A changed text has to be accepted anew.
help-members = Each partner states its interest, its function and its means in its own words. Nobody writes them for it.
help-members-do = Invite an organisation, or write for yours. One may always leave; what was written stays.
help-needs = What the child needs every day and what its family hopes for: the whole plan starts there.
help-needs-do = Write real situations rather than a diagnosis. The family’s words stay as they are.
help-objectives = An objective says what should change for the child, and how one will see it. Each review takes it up.
help-objectives-do = Write it short, as something one can see. Its past versions stay readable from year to year.
help-actions = An action says who does what, by when, and for what result. It is judged together.
help-actions-do = Note what you did. At its end each one says what they think of it, the family too.
help-notes = A note keeps what you saw, from where you stand, for the next review.
help-notes-do = A few lines are enough: a fact, its day. Who will read it is written next to the button.
help-review-plan = A review brings the family and the partners together around the child, at least three times a year.
help-review-plan-do = Propose one or several dates, at least ten days ahead; invitations leave by themselves.
help-review = Everything of one review: its date, who comes, what each one wrote, what was decided.
help-review-do = Before: answer the dates and write what you see. After: read the minutes and agree or disagree.
help-dates = A way to find a day when each one can come, or to say who will come instead.
help-dates-do = Answer each date: yes, no, if need be. You will not be asked twice.
help-contribution = What you see, objective by objective, before the meeting: what works, what is hard, what you propose.
help-contribution-do = Write at your own pace: only you see the draft, until you share it.
help-links = A personal link lets a professional without an account contribute: one review, the first name and the questions, nothing else.
help-links-do = Check the address before sending. The link expires, and can be withdrawn at once.
help-hold = The page to run the meeting: under each objective, the views side by side, then the decision.
help-hold-do = Tick who is there, decide objective by objective, write dissent down as it is. Nothing is overwritten, even by several.
help-minutes = The minutes drawn from what was entered in the meeting. They can be corrected until agreed, then no longer change.
help-minutes-do = Correct what has to be; a correction asks each one’s agreement anew.
help-documents = Files attached to the plan. Only organisations the family allows see them.
help-documents-do = Attach what really helps, and nothing medical beyond need. You may remove what you attached.
help-mine = The children you work with, and what is expected of you.
help-mine-do = Begin at the top: a contribution to give, a date to choose. Noting what you see takes a minute.
help-family = Your child’s page: what comes next, what was decided, who does what for your child.
help-family-do = Look first at what is expected of you. You may write, speak, propose, disagree.
help-family-paper = The whole plan on two pages, to take along or to read without a screen.
help-family-paper-do = Print it, or ask the coordination to. What you write on paper can be noted here.
help-family-consents = You choose who sees what of your child. Without your yes, nobody sees anything.
help-family-consents-do = Say yes or no for each organisation. You may change your mind at any time: it counts at once.
help-family-as = Your child’s plan as this partner sees it, and nothing more.
help-family-as-do = If it sees too much, go back to your choices and change them.
help-family-log = Who opened your child’s file, when and for which organisation.
help-family-log-do = A name surprises you? Ask the coordination: it has to answer.
help-family-data = Your rights on your child’s data: take everything along, or have what is wrong corrected.
help-family-data-do = Download the copy, or say what is wrong: your version is written next to the other.
help-rectifications = What families ask to have corrected. The law gives a month to answer.
help-rectifications-do = Read, decide, say why. The original stays; the correction is written next to it.
help-retention = Closed files whose time is up: names and texts go, figures stay.
help-retention-do = Check the list first: this cannot be undone.
help-import = A way to bring in the spreadsheet you already keep, without retyping.
help-import-do = Send the file: you first see what would be added and what is wrong. Nothing is saved without your agreement.
help-accessibility = What we checked so that everybody can use Maillage, and what is still missing.
help-accessibility-do = Something stops you? Write to the address given: the law obliges us to answer.
help-summary = Help
help-summary-page = about this page
help-first-steps = What a territory needs to begin, in order. Each step ticks itself.
help-first-steps-do = Take the first step that is left. You may stop and come back: nothing is lost.
guide-title = Understanding and using Maillage
guide-lead = On each page, “Help” says in two sentences what it is and what one does there. Here is what matters, once and for all.
guide-ideas = What makes a partnership
guide-idea-common = A common objective: each one says why it takes part, for itself or for those it supports.
guide-idea-autonomy = Autonomy: nobody is in command, and nobody changes another’s words.
guide-idea-together = Cooperation: one acts and judges together, with what each one saw.
guide-idea-review = Evaluation: each review takes up the objectives and says what remains to be worked on.
guide-year = The year of a plan
guide-year-start = The family says what it hopes for, each partner what it brings; objectives are written and each one agrees.
guide-year-note = Week after week each one notes what they see and what they did.
guide-year-date = At least three times a year a date for a review is found together.
guide-year-prepare = Before the review each one writes what they see; the family may also say it aloud.
guide-year-hold = At the review each objective is taken up: reached, continued, replaced or dropped.
guide-year-agree = Afterwards each one reads the minutes and agrees, or disagrees in their own words.
guide-year-end = At the end of the year the plan is renewed, handed over or closed: what remains to be worked on is never lost.
guide-glossary = The words
guide-plan = Plan (projet d’accueil personnalisé, PAP)
guide-plan-words = What is agreed so that a child is well welcomed: needs, objectives, who does what.
guide-review = Review (bilan)
guide-review-words = The meeting where the family and the partners take up the objectives together.
guide-contribution = Contribution
guide-contribution-words = What somebody writes before a review, from where they stand. It stays theirs.
guide-minutes = Minutes (compte rendu)
guide-minutes-words = What was said and decided at the review. Once agreed it no longer changes; one may only add to it.
guide-objective = Objective
guide-objective-words = What should change for the child, and how one will see it.
guide-action = Action
guide-action-words = What somebody undertakes to do for an objective, with a date.
guide-dissent = Dissent
guide-dissent-words = Saying that one does not agree, in one’s own words. It is kept beside what was decided, never erased.
guide-member = Partner
guide-member-words = An organisation or a family that takes part, with its function and its means. None is above another.
guide-coordinator = Coordinator
guide-coordinator-words = The person of the territory who watches that each plan moves on and no child is forgotten.
guide-referent = Referent
guide-referent-words = The person at the place of care to turn to about this child.
guide-consent = Consent
guide-consent-words = The family’s yes for an organisation to see something. It can be taken back at any time.
guide-flag = Flag
guide-flag-words = The sign that a review did not take place in time. It stays until somebody acts.
guide-convention = Agreement between organisations (convention)
guide-convention-words = The text by which organisations commit themselves together, outside one child’s plan.
guide-hand-over = Hand-over
guide-hand-over-words = A plan goes to another place of care, to school or to another territory. The family chooses what is handed over.
guide-question = A question, a doubt
guide-question-words = About a child, ask the territory’s coordination first: how to reach it stands on the plan’s page.
guide-contact = About the application itself:
first-title = First steps of the territory
first-link = The first steps of a territory
first-lead = From an empty directory to the first planned review, in order.
first-count = Done: { $done } of { $all }.
first-whole = Everything is there: your territory is under way. What comes next is in “My day”.
first-done = Done
first-next = To do now
first-later = Later
first-go = Go there
first-import = You already keep a spreadsheet? It can fill in much of this in one go.
first-organisation = Add an organisation
first-organisation-words = A place of care first, then the PMI, the CAMSP, the SESSAD… Only organisations of the directory can be invited.
first-professional = Open an account for a professional
first-professional-words = From its organisation’s card, with an invitation by e-mail or a code on paper. Each writes for its own.
first-child = Add a child
first-child-words = With the family’s agreement, and nothing beyond need.
first-family = Give the family an account
first-family-words = From the child’s page. The family can then read, write, and choose who sees what.
first-plan = Begin a plan
first-plan-words = Step by step: the place of care, the needs, the objectives, the partners.
first-running = Start the plan
first-running-words = Once the family and the partners have answered. The calendar of reviews begins that day.
first-review = Plan the first review
first-review-words = “Months ahead” proposes a date for each review owed and saves it in one act.
## Read API

api-title = Reading from another program
api-lead = Your organisation’s own software can read the directory, the plans shared with it and the dates of their reviews here, so that nothing is typed twice. It only reads: nothing is written this way.
api-what = What it can read
api-what-organisations = The organisations in your territory’s directory.
api-what-plans = The plans that families share with your organisation: reference, dates, state, periods of the year and next due date.
api-what-reviews = The reviews of these plans: category, state, day and time.
api-what-not = No name of a child or parent, no need, no objective, nothing anybody said.
api-family = What the family decides
api-family-words = A plan appears only if the family has opened it to your organisation. If it withdraws its consent, the plan is gone with the next request. Each reading goes into the child’s log, which the family can read.
api-token = Getting a token
api-token-words = Somebody who works in the organisation makes the token, from the organisation’s page in the directory, under “Tokens for programs”. The token is shown once only. It ends on its date, when it is withdrawn, or when the person who made it leaves the organisation. The coordination and the administration see which tokens there are and can withdraw them, but never read them.
api-how = How to ask
api-how-words = Send the token in the Authorization header:
api-how-pages = Lists come in pieces: put the value of next into the parameter after, until it is empty. Send the ETag back in If-None-Match: if nothing has changed, the answer is 304, without content.
api-how-often = { $most ->
    [0] When requests follow too fast, the answer is 429 and says how many seconds to wait.
   *[other] Beyond { $most } requests a minute, the answer is 429 and says how many seconds to wait.
}
api-description = The full description (OpenAPI)
api-tokens-title = Tokens for programs
api-tokens-lead = With a token, a program of the organisation reads the plans shared with it, without names or words. It is worth as much as a password.
api-tokens-more = What a token lets a program read
api-tokens-none = There is no token.
api-token-made = Here is the token
api-token-once = Copy it into your program now: it will never be shown again.
api-token-until = Works until { $day }
api-token-withdrawn = Withdrawn on { $day }
api-token-maker-left = No longer works: the person who made it has left the organisation
api-token-expired = Ended on { $day }
api-token-made-by = made by { $name } on { $day }
api-token-made-on = made on { $day }
api-token-used = Last read on { $day }; { $count ->
    [0] none
    [one] once
   *[other] { $count } times
} in the last thirty days
api-token-unused = Never used
api-token-withdraw = Withdraw
api-token-new = Make a token
api-token-name = For which program
api-token-name-hint = For example: the nursery’s software
api-token-lasts = For how long
api-token-lasts-month = A month
api-token-lasts-season = Three months
api-token-lasts-year = A year
api-token-make = Make the token
api-token-who = Only somebody who works in this organisation can make a token.
notice-api-token-withdrawn = The token is withdrawn: the next reading will be refused.
prove-act-api-token = make a token for a program
trail-subject-api = the plan and its dates, read by a program
trail-a-program = A program

## A plan in FHIR
fhir-link = Take the plan to another program
fhir-title = Take the plan to another program
fhir-lead = A FHIR file, by which programs of the medico-social field pass a plan on.
fhir-holds = What the file holds
fhir-holds-coordinator = The whole plan as you read it: the child’s name and date of birth, the family and the partners by name, needs, expectations, objectives with their versions, actions, notes, reviews with what each one brought, decisions, agreements. Health notes only if you may read them.
fhir-holds-family = The whole plan as you read it: your child’s name and date of birth, the names of guardians and partners, your expectations, objectives, actions, notes, reviews with what each one brought, decisions, and what you agreed to share.
fhir-holds-partner = The plan as the family opened it to you, and nothing more: the child’s name without the date of birth, the partners, needs, expectations, objectives, actions, reviews; contributions and notes only if you may read them here.
fhir-holds-not = No documents, no way to reach people and no log are in it.
fhir-reads = Who will read it
fhir-reads-words = Anybody you give the file to. Once it has left, it no longer follows what the family agrees to: hand it only to those the family accepted, and delete your copy when it is of no more use.
fhir-log = The export is written in the child’s log, which its family can read.
fhir-log-family = The export is written in your child’s log.
fhir-get = Get the file
fhir-guide = The file follows the TDDUI guide of the French agency for digital health, without claiming to conform to it in every point.
fhir-read-done = { $file }: the plan { $reference } has come into the territory { $territory }.
fhir-read-not-json = { $file } is not JSON. Nothing is added.
fhir-read-not-bundle = { $file } is not a FHIR Bundle of type “transaction”. Nothing is added.
fhir-read-unknown = { $file }: { $at } is of no kind known here. Only a Bundle made by Maillage can be read back. Nothing is added.
fhir-read-not-understood = { $file }: { $at } says something else than what Maillage can read without loss. Nothing is added.
fhir-read-not-one-plan = { $file } must hold one child and one plan, no more. Nothing is added.
fhir-read-rule = { $file } is not whole, or breaks a rule of the database: { $rule }. Nothing is added.
fhir-read-here = This plan is here already, or another has its reference. Nothing is added.
fhir-read-account = { $name } has an account here: a file cannot open anything to them. Nothing is added.
help-plan-exchange = A way to pass the plan on to another program, in a common format.
help-plan-exchange-do = Read what the file holds and who will read it, then get it. It holds only what you may read here.
## Lists to take away
list-export =
    { $count ->
        [one] Export this line:
       *[other] Export these { $count } lines:
    }
list-export-csv = CSV
list-export-xlsx = workbook
sheet-details = How it stands
sheet-hour = Hour
sheet-about = About
sheet-attempts = Attempts
sheet-last-contact = Last activity
sheet-anonymised-from = Anonymised from
planning-line-planned = Review planned
planning-line-proposed = Review proposed
planning-line-ending = Period that ends without a review planned
planning-line-without-room = Review without a free half-day
trail-subject-lists = a list the child is on

## FINESS
finess-title = Complete the directory from FINESS
finess-link = Complete from FINESS
help-finess = A way to bring the establishments of the national register FINESS into the directory, and to keep them up to date.
help-finess-do = Choose the area and the categories, then send the published file: you first see what would change. What an organisation wrote of itself stays as it is.
finess-lead = CAMSP, CMPP, SESSAD, institutes, PMI: FINESS, the public register of establishments, says their name, address and telephone. Nothing is saved before you have seen what would change.
finess-where = The file to send is the “Extraction du fichier des établissements” (etalab-cs1100502-stock), as it is published.
finess-where-link = Find it on data.gouv.fr
finess-departments = Departments
finess-departments-hint = For example: 31, 2A, 971. Leave empty for all of France.
finess-communes = Communes
finess-communes-hint = Names or postcodes, with commas between. With none, all of these departments.
finess-categories = Which establishments
finess-categories-hint = Those the directory already has from FINESS are followed in any case.
finess-file = The FINESS file
finess-file-hint = The whole file will do, up to 96 MB: only what you chose is kept.
finess-look = See what would change
finess-again = And when a new file is published?
finess-again-words = Send a newer file whenever you like: only what comes from FINESS is brought up to date. An organisation that is no longer in it is marked, never removed.
finess-wrong-lines = Lines to look at
finess-no-finess = This is not the file of FINESS establishments: no line of an establishment was found in it.
finess-refused =
    { $count ->
        [one] One line of this file cannot be read. Nothing was saved.
       *[other] { $count } lines of this file cannot be read. Nothing was saved.
    }
finess-problem = Line { $line }: { $words }
finess-trouble-not-of-finess = it is no line of the FINESS file.
finess-trouble-too-short = columns are missing.
finess-trouble-number = the FINESS number is missing or has not nine signs.
finess-trouble-twice = another line has this FINESS number already.
finess-trouble-name = the name is missing, or too long.
finess-trouble-category = the code of the category is none.
finess-preview-title = What this file would change
finess-file-of =
    { $read ->
        [one] File of { $day }, one establishment read.
       *[other] File of { $day }, { $read } establishments read.
    }
finess-older = The directory follows a newer file already, of { $day }. Nothing will be taken from this one.
finess-nothing-new = Nothing new in this file.
finess-new =
    { $count ->
        [0] No organisation to add
        [one] One organisation to add
       *[other] { $count } organisations to add
    }
finess-changed =
    { $count ->
        [0] No organisation that changes
        [one] One organisation that changes
       *[other] { $count } organisations that change
    }
finess-gone =
    { $count ->
        [0] No organisation gone from FINESS
        [one] One organisation is no longer in FINESS
       *[other] { $count } organisations are no longer in FINESS
    }
finess-gone-words = They stay in the directory with their plans; their card will say that they are no longer there.
finess-same =
    { $count ->
        [0] No organisation unchanged
        [one] One organisation is unchanged
       *[other] { $count } organisations are unchanged
    }
finess-more =
    { $count ->
        [one] And another one.
       *[other] And { $count } others.
    }
finess-recognised = In the directory already: it gets its FINESS number, { $number }.
finess-filled = Added: “{ $after }”
finess-becomes = “{ $before }” becomes “{ $after }”
finess-stays = “{ $written }” stays, as the organisation wrote it; FINESS says “{ $says }”
finess-beside = Its card does not change; the address or the category of FINESS does.
finess-confirm-words = All of it will be applied at once.
finess-confirm = Apply
notice-finess-applied = The directory is up to date with this FINESS file.
finess-says = In FINESS
finess-number = FINESS number
finess-category = Category
finess-address = Address
finess-as-of = From the FINESS file of { $day }.
finess-absent = No longer in FINESS since the file of { $day }
finess-no-territory = No territory exists yet: make it first.
finess-applied = { $territory } is up to date: { $read } establishments read in the file.
finess-would-apply = What the file would change for { $territory }, { $read } establishments read:
finess-category-camsp = Early medico-social centre (CAMSP)
finess-category-cmpp = Psycho-educational centre (CMPP)
finess-category-sessad = Home and school support service (SESSAD)
finess-category-ime = Institute for special education and care (IME)
finess-category-itep = Therapeutic and educational institute (ITEP)
finess-category-eeap = Home for children and teenagers with multiple disabilities (EEAP)
finess-category-iem = Institute for children with motor disabilities (IEM)
finess-category-sight = Institute for children with visual impairments
finess-category-hearing = Institute for children with hearing impairments
finess-category-senses = Institute for children with sensory impairments
finess-category-foster-care = Specialised foster care centre
finess-category-experimental = Experimental service for children with disabilities
finess-category-cmp = Community mental health centre (CMP)
finess-category-pmi = Mother and child health service (PMI)
finess-category-hospital = Hospital (CH)

## what a recorded voice says, in writing
voice-transcript = What the recording says, in writing
voice-transcript-own = What I say, in writing
voice-transcript-hint = Write what you say too: somebody who is deaf, or who reads another language, will be able to read it.
voice-transcript-now-or-later = { voice-transcript-hint } You can do so now or later.
voice-transcript-none = What this recording says is not written down.
voice-transcript-write = Write what my recording says
voice-transcript-correct = Correct this text
voice-transcript-readers = Those who may listen to this recording will read this text, and nobody else. Only you can write and correct it.
voice-transcript-save = Keep this text
voice-listen-again = Download the recording, to listen to it again
notice-voice-attached = The document is attached. Write what your recording says too: somebody who is deaf, or who reads another language, will be able to read it.
notice-voice-transcribed = What your recording says is written: those who may listen to it can read it.
copy-key-transcript = What the recording says
