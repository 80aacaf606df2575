namespace Reports.Rendering.Pictures;

/// <summary>A part of a picture.</summary>
public abstract record Shape;
