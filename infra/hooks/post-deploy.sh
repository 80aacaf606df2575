#!/bin/sh
# Subscribes the deployed functions to blob events. azd runs this after each deployment; running it again changes nothing.
#
# The order matters: the key in the events' address exists only once the host has loaded the blob triggers, and Event Grid
# calls the address before it accepts a subscription. Both are waited for, and the key itself never leaves Azure.
set -eu

attempts="${REPORTS_HOOK_ATTEMPTS:-20}"
delay="${REPORTS_HOOK_DELAY_SECONDS:-15}"
here="$(cd "$(dirname "$0")" && pwd)"

fail() {
  echo "post-deploy: $1" >&2
  exit 1
}

# retry WHAT COMMAND...: runs COMMAND until it succeeds, waiting between tries.
retry() {
  what="$1"
  shift
  try=1
  until "$@"; do
    [ "$try" -lt "$attempts" ] || fail "$what: gave up after $attempts tries"
    echo "post-deploy: $what: not yet (try $try of $attempts)"
    try=$((try + 1))
    sleep "$delay"
  done
  echo "post-deploy: $what: done"
}

functions_are_listed() {
  names="$(az functionapp function list --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" \
    --query '[].name' --output tsv --only-show-errors)" || return 1
  for name in ParseSeed RenderBriefing; do
    printf '%s\n' "$names" | grep -q "/$name\$" || return 1
  done
}

key_exists() {
  answer="$(az functionapp keys list --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME" \
    --query 'systemKeys.blobs_extension != null' --output tsv --only-show-errors)" || return 1
  [ "$answer" = true ]
}

subscribe() {
  az deployment group create --resource-group "$AZURE_RESOURCE_GROUP" --name reports-event-subscriptions \
    --template-file "$here/../event-subscriptions.bicep" \
    --parameters "functionAppName=$AZURE_FUNCTION_APP_NAME" "systemTopicName=$REPORTS_SYSTEM_TOPIC" \
    "dataAccountName=$REPORTS_DATA_ACCOUNT" "seedsContainer=$REPORTS_SEEDS_CONTAINER" \
    "recordsContainer=$REPORTS_RECORDS_CONTAINER" "deadLetterContainer=$REPORTS_DEAD_LETTER_CONTAINER" \
    --only-show-errors --output none
}

subscription_is_active() {
  state="$(az eventgrid system-topic event-subscription show --resource-group "$AZURE_RESOURCE_GROUP" \
    --system-topic-name "$REPORTS_SYSTEM_TOPIC" --name "$1" --query provisioningState --output tsv --only-show-errors)" || return 1
  [ "$state" = Succeeded ]
}

command -v az >/dev/null 2>&1 || fail "az is not on the PATH: install the Azure CLI"
for name in AZURE_RESOURCE_GROUP AZURE_FUNCTION_APP_NAME REPORTS_SYSTEM_TOPIC REPORTS_DATA_ACCOUNT \
  REPORTS_SEEDS_CONTAINER REPORTS_RECORDS_CONTAINER REPORTS_DEAD_LETTER_CONTAINER; do
  eval "value=\${$name:-}"
  # shellcheck disable=SC2154 # set by eval
  [ -n "$value" ] || fail "$name is not set: run azd provision first, or azd env get-values"
done

retry "the functions are loaded" functions_are_listed
retry "the key for events exists" key_exists
retry "the subscriptions are made" subscribe
retry "evgs-parse-seed is active" subscription_is_active evgs-parse-seed
retry "evgs-render-briefing is active" subscription_is_active evgs-render-briefing
