using System.Text.Json.Serialization;

namespace Reports.Briefings;

/// <summary>Whose voice a view is.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SpeakerCategory>))]
public enum SpeakerCategory
{
    /// <summary>Experts, scholars and think tanks.</summary>
    Analyst,

    /// <summary>Governments, courts and international bodies.</summary>
    Official,

    /// <summary>Police, military and intelligence.</summary>
    Security,

    /// <summary>Actors, their supporters and outlets.</summary>
    Militant,

    /// <summary>Survivors and families.</summary>
    Victim,

    /// <summary>Persons who saw it.</summary>
    Witness,

    /// <summary>Journalists and publications.</summary>
    Media,

    /// <summary>Companies, lawyers, candidates, aid groups and others.</summary>
    Other,
}
