namespace Reports.Analysis.Relations;

/// <summary>Who can hold a relation.</summary>
internal enum RelationHolder
{
    Any,
    Person,
    Group,
}
