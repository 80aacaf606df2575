@description('The account that AzureWebJobsStorage names.')
param accountName string

@description('Object id of the app\'s identity.')
param principalId string

@description('Add Storage Account Contributor. The docs list it for polling blob triggers; with events as the source nothing here needs it, and it could turn shared keys back on.')
param accountContributor bool

var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var storageAccountContributor = '17d1049b-9a84-46fb-8f53-869881c3d3ab'
var roles = concat([blobDataOwner, queueDataContributor], accountContributor ? [storageAccountContributor] : [])

resource account 'Microsoft.Storage/storageAccounts@2026-09-01' existing = {
  name: accountName
}

// At the account, because the host makes containers and queues of its own there (keys, leases, receipts).
resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in roles: {
    name: guid(account.id, principalId, role)
    scope: account
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: principalId
      principalType: 'ServicePrincipal'
    }
  }
]
