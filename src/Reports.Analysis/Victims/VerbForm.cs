namespace Reports.Analysis.Victims;

/// <summary>Forms of a verb; a word may be several.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Base = 1,
    Past = 2,
    Participle = 4,
    Third = 8,
    Ing = 16,
}
