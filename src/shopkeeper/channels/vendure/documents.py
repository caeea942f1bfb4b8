"""What is asked of a Vendure store: GraphQL documents of its Admin API, each an operation of its own name.

https://docs.vendure.io/reference/graphql-api/admin/queries
"""

LOGIN = """
mutation Login($username: String!, $password: String!) {
  login(username: $username, password: $password) {
    __typename
    ... on CurrentUser { id identifier }
    ... on ErrorResult { errorCode message }
  }
}"""

CHANNEL = """
query Channel {
  activeChannel { id code token defaultCurrencyCode trackInventory outOfStockThreshold }
  globalSettings { trackInventory outOfStockThreshold }
  stockLocations(options: { take: 100 }) { items { id name } }
}"""

VARIANT = """
fragment Variant on ProductVariant {
  id sku name enabled updatedAt priceWithTax currencyCode
  trackInventory outOfStockThreshold useGlobalOutOfStockThreshold
  stockLevels { stockLocationId stockOnHand stockAllocated }
}"""

PRODUCTS = (
    VARIANT
    + """
query Products($skip: Int!, $take: Int!) {
  products(options: { skip: $skip, take: $take, sort: { id: ASC } }) {
    totalItems
    items { id name enabled updatedAt variants { ...Variant } }
  }
}"""
)

SOME_PRODUCTS = (
    VARIANT
    + """
query SomeProducts($ids: [String!]!, $take: Int!) {
  products(options: { filter: { id: { in: $ids } }, take: $take }) {
    items { id name enabled updatedAt variants { ...Variant } }
  }
}"""
)

CHANGED_PRODUCTS = """
query ChangedProducts($since: DateTime!, $skip: Int!, $take: Int!) {
  products(
    options: { filter: { updatedAt: { after: $since } }, skip: $skip, take: $take, sort: { id: ASC } }
  ) {
    totalItems
    items { id updatedAt }
  }
}"""

CHANGED_VARIANTS = """
query ChangedVariants($since: DateTime!, $skip: Int!, $take: Int!) {
  productVariants(
    options: { filter: { updatedAt: { after: $since } }, skip: $skip, take: $take, sort: { id: ASC } }
  ) {
    totalItems
    items { productId updatedAt }
  }
}"""

VARIANTS = (
    VARIANT
    + """
query Variants($ids: [String!]!, $take: Int!) {
  productVariants(options: { filter: { id: { in: $ids } }, take: $take }) { items { ...Variant } }
}"""
)

SET_STOCK = """
mutation SetStock($input: [UpdateProductVariantInput!]!) {
  updateProductVariants(input: $input) { id }
}"""

WHOLE = """
fragment Whole on Order {
  id code state createdAt updatedAt orderPlacedAt currencyCode totalWithTax subTotalWithTax
  customer { id }
  shippingAddress { city province countryCode }
  payments { method transactionId state }
  lines {
    id quantity orderPlacedQuantity proratedUnitPriceWithTax
    productVariant { id sku name productId }
  }
  fulfillments { id state method trackingCode createdAt updatedAt lines { orderLineId quantity } }
}"""

ORDERS = (
    WHOLE
    + """
query Orders($ids: [String!]!, $take: Int!) {
  orders(options: { filter: { id: { in: $ids } }, take: $take }) { items { ...Whole } }
}"""
)

CHANGED_ORDERS = """
query ChangedOrders($since: DateTime!, $skip: Int!, $take: Int!) {
  orders(
    options: {
      filter: {
        orderPlacedAt: { isNull: false }
        _or: [{ updatedAt: { after: $since } }, { orderPlacedAt: { after: $since } }]
      }
      sort: { orderPlacedAt: ASC }
      skip: $skip
      take: $take
    }
  ) {
    totalItems
    items { id updatedAt orderPlacedAt }
  }
}"""

BY_MARK = (
    WHOLE
    + """
query ByMark($mark: String!) {
  orders(options: { filter: { transactionId: { eq: $mark } }, sort: { id: ASC } }) { items { ...Whole } }
}"""
)

UNFINISHED = """
query Unfinished($skip: Int!, $take: Int!) {
  orders(
    options: {
      filter: { state: { in: ["Draft", "ArrangingPayment"] } }
      sort: { id: DESC }
      skip: $skip
      take: $take
    }
  ) {
    totalItems
    items {
      id state createdAt
      customer { id }
      billingAddress { company }
      lines { id }
      history(options: { take: 1, sort: { createdAt: ASC } }) {
        items { administrator { user { identifier } } }
      }
    }
  }
}"""

CREATE_DRAFT = """
mutation CreateDraft { createDraftOrder { id code } }"""

MARK_DRAFT = """
mutation MarkDraft($order: ID!, $address: CreateAddressInput!) {
  setDraftOrderBillingAddress(orderId: $order, input: $address) { id }
}"""

DELETE_DRAFT = """
mutation DeleteDraft($order: ID!) { deleteDraftOrder(orderId: $order) { result message } }"""

NOTE = """
mutation Note($order: ID!, $note: String!) {
  addNoteToOrder(input: { id: $order, note: $note, isPublic: false }) { id }
}"""

ADD_UNITS = """
mutation AddUnits($order: ID!, $variant: ID!, $quantity: Int!) {
  addItemToDraftOrder(orderId: $order, input: { productVariantId: $variant, quantity: $quantity }) {
    __typename
    ... on ErrorResult { errorCode message }
  }
}"""

SET_CUSTOMER = """
mutation SetCustomer($order: ID!, $customer: CreateCustomerInput!) {
  setCustomerForDraftOrder(orderId: $order, input: $customer) {
    __typename
    ... on ErrorResult { errorCode message }
  }
}"""

SET_ADDRESS = """
mutation SetAddress($order: ID!, $address: CreateAddressInput!) {
  setDraftOrderShippingAddress(orderId: $order, input: $address) { id }
}"""

SHIPPING_METHODS = """
query ShippingMethods($order: ID!) {
  eligibleShippingMethodsForDraftOrder(orderId: $order) { id code name }
}"""

SET_SHIPPING = """
mutation SetShipping($order: ID!, $method: ID!) {
  setDraftOrderShippingMethod(orderId: $order, shippingMethodId: $method) {
    __typename
    ... on ErrorResult { errorCode message }
  }
}"""

MOVE_ORDER = """
mutation MoveOrder($order: ID!, $state: String!) {
  transitionOrderToState(id: $order, state: $state) {
    __typename
    ... on ErrorResult { errorCode message }
    ... on OrderStateTransitionError { transitionError }
  }
}"""

PAY = """
mutation Pay($payment: ManualPaymentInput!) {
  addManualPaymentToOrder(input: $payment) {
    __typename
    ... on Order { id code state }
    ... on ErrorResult { errorCode message }
  }
}"""

CANCEL = """
mutation Cancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) {
    __typename
    ... on ErrorResult { errorCode message }
  }
}"""
