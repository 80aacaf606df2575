#!/usr/bin/env bash
# Runs the intake's fuzz tests for long. usage: eng/fuzz-intake.sh [iterations of each test, default 20000]
set -euo pipefail
cd "$(dirname "$0")/.."
REPORTS_FUZZ_ITERATIONS="${1:-20000}" dotnet test tests/Reports.Intake.Tests -c Release --filter "FullyQualifiedName~Robustness" --nologo
