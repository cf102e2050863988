package demarche.plan.choice;

/// What kind of body an organisation is.
public enum OrganisationType {
    GOVERNMENT,
    PARLIAMENT,
    JUDICIARY,
    INTERNATIONAL,
    DONOR,
    IMPLEMENTER,
    CIVIL_SOCIETY,
    ACADEMIA,
    COMPANY,
    OTHER
}
