param location string
param tags object
param workspaceId string
param componentId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'reports-workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Reports: seeds and briefings'
    category: 'workbook'
    sourceId: componentId
    version: 'Notebook/1.0'
    serializedData: replace(
      replace(string(loadJsonContent('workbook.json')), 'COMPONENT_ID', componentId),
      'WORKSPACE_ID',
      workspaceId
    )
  }
}
