#!/usr/bin/env bash
# Overview pictures of PDFs, to look at every page: one PNG for each PDF of a folder.
# usage: tests/contact-sheets.sh FOLDER OUT [DPI]      needs pdftoppm (poppler-utils) and montage (imagemagick)
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,3p' "$0" >&2; exit 2; }
folder=$1 out=$2 dpi=${3:-70}
for tool in pdftoppm montage; do
  command -v "$tool" >/dev/null || { echo "$tool is not installed" >&2; exit 3; }
done
mkdir -p "$out"
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
shopt -s nullglob
for pdf in "$folder"/*.pdf; do
  name=$(basename "$pdf" .pdf)
  rm -f "$pages"/*
  pdftoppm -r "$dpi" -png "$pdf" "$pages/page"
  montage "$pages"/page*.png -tile 3x -geometry +6+6 -background gray "$out/$name.png"
  echo "$out/$name.png"
done
