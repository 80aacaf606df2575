using Reports.Analysis.Text;

namespace Reports.Analysis.Actors;

/// <summary>Recognises one way in which texts say that somebody took part in violence.</summary>
internal interface IActorRecogniser
{
    /// <summary>Its name, written into the claims it makes.</summary>
    string Rule { get; }

    /// <summary>Notes in the parties what a sentence says.</summary>
    void Read(Sentence sentence, ActorReading reading);
}
