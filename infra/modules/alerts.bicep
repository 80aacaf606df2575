import { containerNames } from 'types.bicep'

@description('Unique ending of names.')
param suffix string
param location string
param tags object

@description('Who is mailed; empty: nobody.')
param email string
param workspaceId string
param componentId string

@description('System topic of the data account.')
param topicId string
param dataAccountName string
param containers containerNames

@description('Minutes after a seed\'s arrival by which its briefing or its rejection must exist.')
param briefingDeadlineMinutes int

var lateBriefings = reduce(
  items({
    account: dataAccountName
    seeds: containers.seeds
    briefings: containers.briefings
    rejected: containers.rejected
    deadline: string(briefingDeadlineMinutes)
  }),
  loadTextContent('late-briefings.kql'),
  (query, value) => replace(query, '{{${value.key}}}', value.value)
)

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: dataAccountName

  resource queues 'queueServices' existing = {
    name: 'default'
  }
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-reports-${suffix}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'reports'
    enabled: true
    emailReceivers: empty(email) ? [] : [{ name: 'operators', emailAddress: email, useCommonAlertSchema: true }]
  }
}

// Azure measures a queue's depth once an hour; the log alert below on PoisonSeed tells of a poisoned seed within minutes.
resource poisonQueueDepth 'Microsoft.Insights/metricAlerts@2026-01-01' = {
  name: 'alert-poison-queue-depth'
  location: 'global'
  tags: tags
  properties: {
    description: 'Messages wait in the data account\'s queues: poisoned seeds are not being turned into rejections.'
    severity: 1
    enabled: true
    scopes: [account::queues.id]
    evaluationFrequency: 'PT1H'
    windowSize: 'PT1H'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'messages'
          metricNamespace: 'Microsoft.Storage/storageAccounts/queueServices'
          metricName: 'QueueMessageCount'
          timeAggregation: 'Average'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: operators.id }]
  }
}

resource deadLetters 'Microsoft.Insights/metricAlerts@2026-01-01' = [
  for metric in ['DeadLetteredCount', 'DroppedEventCount']: {
    name: 'alert-${metric == 'DeadLetteredCount' ? 'dead-letters' : 'dropped-events'}'
    location: 'global'
    tags: tags
    properties: {
      description: 'Event Grid gave up on an event: its seed waits for reports reconcile.'
      severity: 1
      enabled: true
      scopes: [topicId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: 'events'
            metricNamespace: 'Microsoft.EventGrid/systemTopics'
            metricName: metric
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: [{ actionGroupId: operators.id }]
    }
  }
]

resource poisonedSeeds 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = {
  name: 'alert-poisoned-seeds'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Reports: a seed failed five times'
    description: 'The host gave up on a seed and PoisonSeed wrote a rejection for it.'
    severity: 2
    enabled: true
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'requests | where operation_Name == "PoisonSeed"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    autoMitigate: true
    actions: { actionGroups: [operators.id] }
  }
}

resource failures 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = {
  name: 'alert-failures'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Reports: functions fail'
    description: 'More than five calls of functions failed within a quarter of an hour. Single faults are retried and need nobody.'
    severity: 2
    enabled: true
    scopes: [componentId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      allOf: [
        {
          query: 'requests | where success == false'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 5
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    autoMitigate: true
    actions: { actionGroups: [operators.id] }
  }
}

resource late 'Microsoft.Insights/scheduledQueryRules@2026-03-01' = {
  name: 'alert-late-briefings'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: 'Reports: a seed has no briefing'
    description: 'A seed arrived and neither a briefing nor a rejection followed in time.'
    severity: 1
    enabled: true
    scopes: [workspaceId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT6H'
    criteria: {
      allOf: [
        {
          query: lateBriefings
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
        }
      ]
    }
    autoMitigate: true
    // A workspace that has never seen a blob written lacks the table; the rule must be deployable all the same.
    skipQueryValidation: true
    actions: { actionGroups: [operators.id] }
  }
}
