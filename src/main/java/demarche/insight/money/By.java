package demarche.insight.money;

/// What money is grouped by.
///
/// By category, year, funder and programme each amount belongs to one group. By state it goes to the state that the line names, else in equal parts to
/// those of its activity, else to those of its programme. By debate it is shared in proportion to the topics of its activity, or of its programme where
/// the activity names none.
public enum By {
    CATEGORY,
    YEAR,
    FUNDER,
    STATE,
    PROGRAMME,
    DEBATE
}
