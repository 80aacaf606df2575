@description('The account that holds seeds and outputs.')
param accountName string

@description('Containers that the app and operators work on.')
param containers string[]

@description('Object id of the app\'s identity.')
param appPrincipalId string

@description('Whether the app lacks the queue role here: true where this is not the host account, which gives it already.')
param appNeedsQueues bool

@description('Object id of a person or pipeline that uploads seeds and downloads briefings; empty: none.')
param operatorPrincipalId string
param operatorPrincipalType string

var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: accountName

  resource blobs 'blobServices' existing = {
    name: 'default'
  }
}

resource scopes 'Microsoft.Storage/storageAccounts/blobServices/containers@2026-09-01' existing = [
  for container in containers: {
    parent: account::blobs
    name: container
  }
]

resource appBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, index) in containers: {
    name: guid(scopes[index].id, appPrincipalId, blobDataOwner)
    scope: scopes[index]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
    }
  }
]

// At the account: the host makes the poison queue when it first needs it.
resource appQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (appNeedsQueues) {
  name: guid(account.id, appPrincipalId, queueDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueDataContributor)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource operatorBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, index) in containers: if (!empty(operatorPrincipalId)) {
    name: guid(scopes[index].id, operatorPrincipalId, blobDataContributor)
    scope: scopes[index]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]

// reports replay puts poisoned seeds back into the queue.
resource operatorQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(operatorPrincipalId)) {
  name: guid(account.id, operatorPrincipalId, queueDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueDataContributor)
    principalId: operatorPrincipalId
    principalType: operatorPrincipalType
  }
}
