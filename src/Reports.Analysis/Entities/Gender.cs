namespace Reports.Analysis.Entities;

/// <summary>Gender of a person as names, titles and pronouns show it.</summary>
internal enum Gender
{
    Unknown,
    Female,
    Male,
}
