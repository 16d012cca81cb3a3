//! The keys of the JSON in a copy, in the order they are read in, each with its meaning in words: this
//! list is their documentation, put into every copy. Beside them stand only keys that lead from a row
//! to another: `id`, and those that end with `_id`.

use crate::choices;

choices! {
    /// A key.
    Key {
        /// Given name.
        GivenName = "given_name", "copy-key-given-name";
        /// Family name.
        FamilyName = "family_name", "copy-key-family-name";
        /// Date of birth.
        BirthDate = "birth_date", "copy-key-birth-date";
        /// Full name.
        Name = "name", "copy-key-name";
        /// E-mail address.
        Email = "email", "copy-key-email";
        /// Telephone.
        Phone = "phone", "copy-key-phone";
        /// Language chosen.
        Language = "language", "copy-key-language";
        /// Administers the installation.
        Administrator = "administrator", "copy-key-administrator";
        /// Receives reminders.
        Reminders = "reminders", "copy-key-reminders";
        /// Nothing is sent from.
        QuietFrom = "quiet_from", "copy-key-quiet-from";
        /// Nothing is sent until.
        QuietUntil = "quiet_until", "copy-key-quiet-until";
        /// Calendar subscribed since.
        CalendarSince = "calendar_since", "copy-key-calendar-since";
        /// Wants its child's page easy to read.
        Easy = "easy", "copy-key-easy";
        /// Has given a code of a telephone since.
        SecondFactorSince = "second_factor_since", "copy-key-second-factor-since";
        /// Which identity provider.
        Issuer = "issuer", "copy-key-issuer";
        /// Who one is for it.
        Identity = "identity", "copy-key-identity";
        /// What happened to the account.
        Event = "event", "copy-key-event";
        /// Child.
        Child = "child", "copy-key-child";
        /// Relation to the child.
        Relation = "relation", "copy-key-relation";
        /// Coordinates the territory.
        Territory = "territory", "copy-key-territory";
        /// Reference of the plan.
        Reference = "reference", "copy-key-reference";
        /// Kind.
        Kind = "kind", "copy-key-kind";
        /// Title.
        Title = "title", "copy-key-title";
        /// Number.
        Number = "number", "copy-key-number";
        /// Kind of review.
        Category = "category", "copy-key-category";
        /// State.
        State = "state", "copy-key-state";
        /// Organisation.
        Organisation = "organisation", "copy-key-organisation";
        /// Guardian.
        Guardian = "guardian", "copy-key-guardian";
        /// On behalf of.
        Party = "party", "copy-key-party";
        /// Person.
        Person = "person", "copy-key-person";
        /// Did.
        Act = "act", "copy-key-act";
        /// On what.
        Subject = "subject", "copy-key-subject";
        /// Function.
        Function = "function", "copy-key-function";
        /// On what ground.
        Ground = "ground", "copy-key-ground";
        /// Interest.
        Interest = "interest", "copy-key-interest";
        /// Pooled means.
        Means = "means", "copy-key-means";
        /// What is shared.
        Scopes = "scopes", "copy-key-scopes";
        /// From.
        From = "from", "copy-key-from";
        /// Until.
        Until = "until", "copy-key-until";
        /// Day.
        Day = "day", "copy-key-day";
        /// Hour.
        Hour = "hour", "copy-key-hour";
        /// Planned on.
        PlannedOn = "planned_on", "copy-key-planned-on";
        /// Held on.
        HeldOn = "held_on", "copy-key-held-on";
        /// Place.
        Place = "place", "copy-key-place";
        /// Video link.
        VideoLink = "video_link", "copy-key-video-link";
        /// Subject.
        Scope = "scope", "copy-key-scope";
        /// Review of.
        Review = "review", "copy-key-review";
        /// Need.
        Need = "need", "copy-key-need";
        /// Common objective.
        CommonObjective = "common_objective", "copy-key-common-objective";
        /// Code of the need (SERAFIN-PH).
        Code = "code", "copy-key-code";
        /// Place of care.
        Host = "host", "copy-key-host";
        /// Referent.
        Referent = "referent", "copy-key-referent";
        /// Followed by.
        Coordinator = "coordinator", "copy-key-coordinator";
        /// Reviews a year.
        ReviewsPerYear = "reviews_per_year", "copy-key-reviews-per-year";
        /// Started without the family’s agreement, because.
        StartedWithout = "started_without", "copy-key-started-without";
        /// Objective.
        Objective = "objective", "copy-key-objective";
        /// It will be seen to be reached when.
        Success = "success", "copy-key-success";
        /// Carried over from the review before.
        CarriedOver = "carried_over", "copy-key-carried-over";
        /// Interest of the partners.
        Interests = "interests", "copy-key-interests";
        /// Action.
        Action = "action", "copy-key-action";
        /// Responsible.
        Responsible = "responsible", "copy-key-responsible";
        /// Due on.
        DueOn = "due_on", "copy-key-due-on";
        /// Expected result.
        ExpectedResult = "expected_result", "copy-key-expected-result";
        /// Evaluation.
        Evaluation = "evaluation", "copy-key-evaluation";
        /// The family’s opinion.
        FamilyOpinion = "family_opinion", "copy-key-family-opinion";
        /// Text.
        Words = "words", "copy-key-words";
        /// What is recorded.
        Original = "original", "copy-key-original";
        /// Page.
        Page = "page", "copy-key-page";
        /// What is seen.
        Sees = "sees", "copy-key-sees";
        /// What works.
        Works = "works", "copy-key-works";
        /// What is hard.
        Hard = "hard", "copy-key-hard";
        /// What is proposed.
        Proposes = "proposes", "copy-key-proposes";
        /// Objective by objective.
        Points = "points", "copy-key-points";
        /// Health note or document.
        Health = "health", "copy-key-health";
        /// Synthesis.
        Synthesis = "synthesis", "copy-key-synthesis";
        /// What changes in practice.
        Adjustments = "adjustments", "copy-key-adjustments";
        /// Decision.
        Outcome = "outcome", "copy-key-outcome";
        /// What remains to be worked on.
        Remaining = "remaining", "copy-key-remaining";
        /// Objective that follows.
        Successor = "successor", "copy-key-successor";
        /// Next review.
        NextOn = "next_on", "copy-key-next-on";
        /// Attendance.
        Attendance = "attendance", "copy-key-attendance";
        /// Replaced by.
        Substitute = "substitute", "copy-key-substitute";
        /// Wrote on.
        WroteAt = "wrote_at", "copy-key-wrote-at";
        /// The family’s absence, because.
        FamilyAbsenceReason = "family_absence_reason", "copy-key-family-absence-reason";
        /// Cancelled, because.
        CancelledReason = "cancelled_reason", "copy-key-cancelled-reason";
        /// Counts among the reviews owed.
        Counts = "counts", "copy-key-counts";
        /// Minutes final on.
        AgreedOn = "agreed_on", "copy-key-agreed-on";
        /// Answers.
        Answers = "answers", "copy-key-answers";
        /// Answer.
        Answer = "answer", "copy-key-answer";
        /// Answered by.
        AnsweredBy = "answered_by", "copy-key-answered-by";
        /// Answered on.
        AnsweredOn = "answered_on", "copy-key-answered-on";
        /// Agrees.
        Agrees = "agrees", "copy-key-agrees";
        /// Takes the plan over.
        Receiver = "receiver", "copy-key-receiver";
        /// What is handed over.
        Items = "items", "copy-key-items";
        /// Reason.
        Reason = "reason", "copy-key-reason";
        /// Declined, because.
        DeclinedBecause = "declined_because", "copy-key-declined-because";
        /// Comment.
        Comment = "comment", "copy-key-comment";
        /// Review owed in this period.
        Debt = "debt", "copy-key-debt";
        /// Review done on.
        FulfilledOn = "fulfilled_on", "copy-key-fulfilled-on";
        /// Attached file.
        File = "file", "copy-key-file";
        /// What a recording says.
        Transcript = "transcript", "copy-key-transcript";
        /// Size (bytes).
        SizeBytes = "size_bytes", "copy-key-size-bytes";
        /// SHA-256 fingerprint.
        Sha256 = "sha256", "copy-key-sha256";
        /// Browser.
        Browser = "browser", "copy-key-browser";
        /// Last used on.
        UsedAt = "used_at", "copy-key-used-at";
        /// Last seen on.
        SeenAt = "seen_at", "copy-key-seen-at";
        /// What is begun.
        Form = "form", "copy-key-form";
        /// Invited on.
        InvitedAt = "invited_at", "copy-key-invited-at";
        /// Committed on.
        AcceptedOn = "accepted_on", "copy-key-accepted-on";
        /// Left on.
        LeftOn = "left_on", "copy-key-left-on";
        /// Closed on.
        ClosedOn = "closed_on", "copy-key-closed-on";
        /// Withdrawn on.
        WithdrawnAt = "withdrawn_at", "copy-key-withdrawn-at";
        /// Recorded on.
        At = "at", "copy-key-at";
        /// Written by.
        By = "by", "copy-key-by";
        /// Recorded, for whom it concerns, by.
        RecordedBy = "recorded_by", "copy-key-recorded-by";
    }
}

impl Key {
    /// Whether a key of JSON leads to another row, and says nothing by itself.
    pub fn is_reference(key: &str) -> bool {
        key == "id" || key.ends_with("_id")
    }
}
