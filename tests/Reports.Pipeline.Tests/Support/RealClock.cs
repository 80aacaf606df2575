namespace Reports.Pipeline.Tests.Support;

/// <summary>The machine's clock, for tests that run against real storage.</summary>
internal static class RealClock
{
#pragma warning disable RS0030
    public static TimeProvider Instance => TimeProvider.System;
#pragma warning restore RS0030
}
