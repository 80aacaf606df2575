// The two subscriptions that turn "a blob was created" into a call of a function. Deployed by the post-deploy hook: the key in
// the address is made by the host when it first loads the blob triggers. It is read here, so that no script ever holds it.
targetScope = 'resourceGroup'

@description('The function app, with its code deployed.')
param functionAppName string

@description('The system topic of the data account.')
param systemTopicName string

@description('The account that holds seeds and outputs.')
param dataAccountName string
param seedsContainer string
param recordsContainer string
param deadLetterContainer string

@description('Deliveries of one event before it is dead-lettered.')
@minValue(1)
@maxValue(30)
param maximumDeliveryAttempts int = 30

@description('Minutes after which an undelivered event is dead-lettered.')
@minValue(1)
@maxValue(1440)
param timeToLiveMinutes int = 1440

var subscriptions = [
  { name: 'evgs-parse-seed', function: 'ParseSeed', container: seedsContainer }
  { name: 'evgs-render-briefing', function: 'RenderBriefing', container: recordsContainer }
]

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: dataAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: systemTopicName
}

// One after the other: the topic refuses concurrent changes.
@batchSize(1)
resource deliveries 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for subscription in subscriptions: {
    parent: topic
    name: subscription.name
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${subscription.function}&code=${listKeys('${app.id}/host/default', '2025-03-01').systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
          minimumTlsVersionAllowed: '1.2'
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        // Up to and with /blobs/: without it, "seeds" would match "seeds-archive" too.
        subjectBeginsWith: '/blobServices/default/containers/${subscription.container}/blobs/'
        isSubjectCaseSensitive: true
        // The calls that end an upload. Others raise an event while the blob is still empty.
        advancedFilters: [
          {
            operatorType: 'StringIn'
            key: 'data.api'
            values: ['PutBlob', 'PutBlockList', 'CopyBlob', 'FlushWithClose']
          }
        ]
      }
      retryPolicy: {
        maxDeliveryAttempts: maximumDeliveryAttempts
        eventTimeToLiveInMinutes: timeToLiveMinutes
      }
      deadLetterWithResourceIdentity: {
        identity: { type: 'SystemAssigned' }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: {
            resourceId: account.id
            blobContainerName: deadLetterContainer
          }
        }
      }
    }
  }
]

output subscriptionNames string[] = [for (subscription, index) in subscriptions: deliveries[index].name]
