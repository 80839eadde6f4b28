-- An applicant can take back what intake has not decided yet; "withdrawn" says that a question was not answered in time.
alter table registration drop constraint registration_state_check;
alter table registration add constraint registration_state_check
    check (state in ('DRAFT', 'UNDER_REVIEW', 'ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK'));
alter table brand_right drop constraint brand_right_state_check;
alter table brand_right add constraint brand_right_state_check
    check (state in ('UNDER_REVIEW', 'QUESTIONS', 'VERIFIED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK'));
-- The owner's retraction settles an open appeal: nobody has to decide it.
alter table appeal drop constraint appeal_outcome_check;
alter table appeal add constraint appeal_outcome_check
    check (outcome in ('UPHELD', 'PARTLY', 'OVERTURNED', 'SETTLED'));
