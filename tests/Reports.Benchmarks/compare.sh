#!/usr/bin/env bash
# Measures Reports beside what else one could pick, on one machine in one go: the engine beside compromise and wink-nlp, the intake beside
# @mozilla/readability, PDFs beside Chromium's, the time from a dropped seed to its PDF on Azurite, and how time and memory grow from 1 KB to
# 10 MB of text and from 1 to 10,000 documents. Prints the tables of docs/performance.md and draws its plots into docs/images.
#
#   tests/Reports.Benchmarks/compare.sh               everything; some ten minutes on two idle cores
#   tests/Reports.Benchmarks/compare.sh names pdf     those sections: names, pages, pdf, growth
#
# Needs Node.js; Chromium for its row. Labelled data are read from ../shared where that is beside the project.
set -euo pipefail
cd "$(dirname "$0")/../.."
{
  dotnet build -c Release src/Reports.Cli --nologo -v q
  dotnet build -c Release tests/Reports.Benchmarks --nologo -v q
  npm ci --prefix tests/Reports.Benchmarks/peers --no-audit --no-fund --ignore-scripts
} >&2
dotnet tests/Reports.Benchmarks/bin/Release/net10.0/Reports.Benchmarks.dll compare "$@"
if [ $# -eq 0 ]; then
  npm ci --prefix tests/azurite --no-audit --no-fund --ignore-scripts >&2
  echo "### Drop to PDF on Azurite"
  dotnet run tests/Load/LoadRun.cs -- 100
fi
