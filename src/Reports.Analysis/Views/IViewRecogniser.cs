namespace Reports.Analysis.Views;

/// <summary>Finds statements of one shape. Recognisers run in a fixed order over the whole text; what one has taken, later ones leave alone.</summary>
internal interface IViewRecogniser
{
    /// <summary>The name that views carry as their rule.</summary>
    string Name { get; }

    /// <summary>Adds what it finds to the reading.</summary>
    void Read(ViewReading reading);
}
