#!/usr/bin/env bash
# What the features do not bring: the programs that tests call, the pinned storage emulator, and all packages.
set -euo pipefail
cd "$(dirname "$0")/.."
sudo apt-get update -qq
sudo apt-get install -y -qq chromium poppler-utils qpdf shellcheck
npm ci --prefix tests/azurite
dotnet restore Reports.sln
